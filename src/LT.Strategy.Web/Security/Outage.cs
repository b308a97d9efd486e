using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace LT.Strategy.Web.Security;

/// <summary>Whether a failure means that the database is away (503, try again) and not that we made a mistake (500).</summary>
public static class Outage
{
    private const int ConnectionLost = 20;

    public static bool Caused(Exception? failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException database && IsAway(database))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAway(DbException failure) =>
        failure switch
        {
            // busy, locked, disk error, full, cannot open, not a database
            SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13 or 14 or 26,

            // timeout, no such database, sign-in failed
            SqlException server => server.Class >= ConnectionLost || server.Number is -2 or 4060 or 18456,
            _ => failure.IsTransient,
        };
}
