using System.Text.Json.Serialization;
using Baselines;

[JsonSerializable(typeof(Cable[]))]
internal sealed partial class CableContext : JsonSerializerContext;
