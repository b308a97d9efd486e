using System.Text.RegularExpressions;
using LT.Strategy.Web.Data.FirstData.Shapes;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;
using YamlDotNet.Serialization.NamingConventions;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>Reads strictly: a key that is unknown, missing or there twice is an error with file and line.</summary>
internal static partial class YamlFile
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .WithTypeConverter(new DateOnlyConverter(formats: "yyyy-MM-dd"))
        .WithTypeConverter(new TargetConverter())
        .Build();

    public static TShape Read<TShape>(string path)
        where TShape : class
    {
        try
        {
            return Deserializer.Deserialize<TShape?>(File.ReadAllText(path))
                ?? throw new FirstDataException($"{Path.GetFileName(path)}: the file is empty.");
        }
        catch (YamlException e)
        {
            throw new FirstDataException($"{Path.GetFileName(path)}, line {e.Start.Line}: {Why(e)}", e);
        }
    }

    private static string Why(YamlException e)
    {
        var unknown = UnknownKey().Match(e.Message);
        return unknown.Success
            ? $"unknown key \"{unknown.Groups["key"].Value}\"."
            : e.InnerException?.Message ?? e.Message;
    }

    [GeneratedRegex("^Property '(?<key>.+?)' not found", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnknownKey();
}
