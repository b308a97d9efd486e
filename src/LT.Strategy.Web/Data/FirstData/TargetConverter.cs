using LT.Strategy.Domain.SharedGoals;
using LT.Strategy.Web.Data.FirstData.Shapes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace LT.Strategy.Web.Data.FirstData;

/// <summary>A target is {atLeast: 30}, everyone, or everyoneConcerned.</summary>
internal sealed class TargetConverter : IYamlTypeConverter
{
    public bool Accepts(Type type) => type == typeof(TargetShape);

    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
    {
        if (parser.TryConsume<Scalar>(out var word))
        {
            return word.Value switch
            {
                "everyone" => new TargetShape(TargetKind.Everyone),
                "everyoneConcerned" => new TargetShape(TargetKind.EveryoneConcerned),
                _ => throw new YamlException(word.Start, word.End, $"unknown target \"{word.Value}\"."),
            };
        }

        parser.Consume<MappingStart>();
        var key = parser.Consume<Scalar>();
        if (key.Value != "atLeast")
        {
            throw new YamlException(key.Start, key.End, $"Property '{key.Value}' not found");
        }

        var number = (int)rootDeserializer(typeof(int))!;
        parser.Consume<MappingEnd>();
        return new TargetShape(TargetKind.AtLeast, number);
    }

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
        throw new NotSupportedException();
}
