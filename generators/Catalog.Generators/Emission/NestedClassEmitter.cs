using Catalog.Engine;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Writes the classes of fields that hold fields.</summary>
internal static class NestedClassEmitter
{
    public static void Write(SourceWriter writer, EquatableArray<ClassModel> classes)
    {
        foreach (var nested in classes)
        {
            writer.Write($"""

                /// <summary>{CSharp.Documentation(nested.Summary)}</summary>
                public sealed class {nested.Name} : {MappingEmitter.Interface}
                """).Braces(body =>
                {
                    MappingEmitter.Write(body, nested.Name, "_fields", nested.Properties);
                    Write(body, nested.Classes);
                });
        }
    }
}
