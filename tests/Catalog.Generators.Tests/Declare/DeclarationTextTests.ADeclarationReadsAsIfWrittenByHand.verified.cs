using System;
using System.Collections.Generic;
using Catalog.Documents;

namespace Archive;

/// <summary>A document of the collection 'Harbours'.</summary>
// Fields that have no property here are still inferred and added; Undeclared = UndeclaredFields.Ignore, beside the name of the
// collection, leaves them out, and UndeclaredFields.Error makes each an error.
[Document("Harbours")]
internal sealed partial class HarboursDocument
{
    /// <summary>The field 'name': every document has it.</summary>
    public partial string Name { get; }

    /// <summary>The field 'berths': every document has it.</summary>
    public partial IReadOnlyDictionary<string, int> Berths { get; }

    /// <summary>The field 'surveyed': 2 of 3 documents have it.</summary>
    /// <remarks>The type became wider for the value in <c>skerries</c>.</remarks>
    public partial PartialDate? Surveyed { get; }

    /// <summary>The field 'C#': 2 of 3 documents have it.</summary>
    [Field("C#")]
    public partial int? C { get; }

    /// <summary>The field 'C++': 2 of 3 documents have it.</summary>
    [Field("C++")]
    public partial int? CValue { get; }

    /// <summary>The field 'depths': 2 of 3 documents have it.</summary>
    public partial IReadOnlyList<decimal?>? Depths { get; }

    /// <summary>The field 'en': 2 of 3 documents have it.</summary>
    public partial Entry? En { get; }

    /// <summary>The field 'de': 2 of 3 documents have it.</summary>
    public partial Entry? De { get; }

    /// <summary>The field 'fi': 2 of 3 documents have it.</summary>
    public partial Entry? Fi { get; }

    /// <summary>The field 'mayor': 2 of 3 documents have it.</summary>
    public partial MayorFields? Mayor { get; }

    /// <summary>The field 'seen': 2 of 3 documents have it.</summary>
    /// <remarks>The type became wider for the value in <c>skerries</c>.</remarks>
    public partial DataNode? Seen { get; }

    /// <summary>What stands in each of several fields.</summary>
    public sealed partial class Entry
    {
        /// <summary>The field 'name'.</summary>
        public partial string Name { get; }

        /// <summary>The field 'plural'.</summary>
        public partial bool Plural { get; }

        /// <summary>The field 'map'.</summary>
        public partial Uri? Map { get; }
    }

    /// <summary>What stands in the field 'mayor'.</summary>
    public sealed partial class MayorFields
    {
        /// <summary>The field 'name': every mapping has it.</summary>
        public partial string Name { get; }

        /// <summary>The field 'terms': every mapping has it.</summary>
        public partial IReadOnlyList<TermsItem> Terms { get; }

        /// <summary>What stands in the field 'terms'.</summary>
        public sealed partial class TermsItem
        {
            /// <summary>The field 'from': every mapping has it.</summary>
            public partial int From { get; }

            /// <summary>The field 'until': 1 of 2 mappings has it.</summary>
            public partial int? Until { get; }
        }
    }
}
