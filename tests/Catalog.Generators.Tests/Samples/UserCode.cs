namespace Catalog.Generators.Tests.Samples;

/// <summary>Declared document classes for the collection <c>Records</c>.</summary>
internal static class UserCode
{
    /// <summary>A class with a partial date, an enum and a documented property.</summary>
    public const string ArchiveRecord = """
        using System.Collections.Generic;
        using Catalog.Documents;

        namespace Archive;

        /// <summary>A paper of the harbour archive.</summary>
        [Document("Records")]
        public sealed partial class ArchiveRecord
        {
            /// <summary>When it was written.</summary>
            public partial PartialDate? Date { get; }

            public partial IReadOnlyList<string>? Places { get; }

            [Field("Original Classification")]
            public partial Classification? Secrecy { get; }

            [Field("Record ID")]
            public partial long Number { get; }
        }

        /// <summary>How secret a paper is.</summary>
        public enum Classification
        {
            /// <summary>For few.</summary>
            Secret,

            /// <summary>For very few.</summary>
            TopSecret,
        }
        """;

    /// <summary>A class that begins on line 5 and has the given members from line 8 on.</summary>
    public static string With(string members) => $$"""
        using System.Collections.Generic;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class ArchiveRecord
        {
        {{members}}
        }
        """;
}
