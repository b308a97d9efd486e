using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace LT.Strategy.Web.Tests.Data;

internal static class TransactSql
{
    public static void AssertValid(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql160Parser(initialQuotedIdentifiers: true, SqlEngineType.All).Parse(reader, out var errors);
        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message} in {sql}"));
    }
}
