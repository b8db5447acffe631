using Catalog.Generators.Declarations;
using Catalog.Generators.Declarations.Rules;
using Catalog.Generators.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Rules;

/// <summary>Properties with attributes, in code that need not compile.</summary>
internal static class DeclaredProperties
{
    /// <summary>The property <c>Rating</c> of a class <c>Post</c>.</summary>
    /// <param name="attributes">Its attributes, with their brackets.</param>
    /// <param name="type">Its type.</param>
    /// <param name="further">What else stands in the file.</param>
    public static IPropertySymbol Of(string attributes, string type, string further = "")
    {
        var code = $$"""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel;
            using System.ComponentModel.DataAnnotations;
            using Catalog.Documents;

            public sealed partial class Post
            {
                {{attributes}}
                public partial {{type}} Rating { get; }
            }

            public enum Sea { Calm, Rough = 4, VeryRough, Stormy = 4 }

            public enum Depth : ulong { Shoal, Abyss = ulong.MaxValue }

            {{further}}
            """;
        var post = Compilations.Of(Project.Of().WithSource(code)).GetTypeByMetadataName("Post")!;
        return post.GetMembers("Rating").OfType<IPropertySymbol>().First();
    }

    public static RuleReading RulesOf(string attributes, string type, string further = "")
    {
        var property = Of(attributes, type, further);
        return RuleReader.Of(property, PropertyType.Of(property.Type)!);
    }

    public static DefaultReading DefaultOf(string attributes, string type, string further = "")
    {
        var property = Of(attributes, type, further);
        return DefaultReader.Of(property, PropertyType.Of(property.Type)!);
    }
}
