using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Collections;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;
using Catalog.Generators.Joins;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Documents;

/// <summary>Gives the documents of one file the types of their collection.</summary>
internal sealed class FileBinder
{
    private static readonly string[] SummaryFields = ["summary", "description", "excerpt"];

    // What every document has and no property needs to say again.
    private static readonly string[] StandardFields = ["id", "title"];

    private readonly FileReading _reading;
    private readonly CollectionModel _collection;
    private readonly ClassContract _contract;
    private readonly CollectionContract _contracts;
    private readonly List<Problem> _problems = [];
    private readonly List<ReferenceUse> _references = [];

    private FileBinder(BindingInput input, CollectionContract contracts)
    {
        (_reading, _collection, _contracts) = (input.Reading, input.Collection, contracts);
        var options = _reading.Options;
        _contract = contracts.Document with
        {
            Others = _collection.Identity.Concat(StandardFields).Append(options.Aliases).Concat(_collection.OtherParts.Select(part => part.Field))
                .Concat(new[] { options.Key, options.Exclude }.OfType<string>()).ToEquatableArray(),
        };
    }

    /// <summary>The documents of a file.</summary>
    public static FileBinding Bind(BindingInput input, CancellationToken cancellation) => Bind(input, CollectionContract.Of(input.Collection));

    /// <summary>The documents of a file.</summary>
    /// <param name="input">The file and its collection.</param>
    /// <param name="contracts">What they must be.</param>
    public static FileBinding Bind(BindingInput input, CollectionContract contracts)
    {
        var binder = new FileBinder(input, contracts);
        var documents = input.Reading.Documents.Select(binder.Bind).ToEquatableArray();
        var joins = new JoinReader(input, documents);
        return new(
            new BoundFile(input.Collection.Types, input.Collection.IsSharded, documents, input.Collection.Targets),
            joins.Joins(),
            new JoinPlaces(input.Reading.Options.Path, binder._references.ToEquatableArray(), joins.Keys()),
            binder.Problems());
    }

    private DocumentModel Bind(IdentifiedDocument document)
    {
        var member = _collection.Find(document.Id, _reading.Options.SourcePath, document.Occurrence)!;
        var options = new BindingOptions
        {
            Classes = _contracts.Classes,
            IsWhole = member.IsListed && !document.Document.IsFaulty,
            RefusesUndeclared = _collection.Undeclared == Declarations.Undeclared.Error,
            References = _references,
            Content = _reading.Content,
        };
        var binder = new ValueBinder(_reading.Options.Path, _problems, options);
        CheckStandard(document);
        return new DocumentModel
        {
            Member = member.Name,
            BackingField = member.BackingField,
            Access = member.IsVisible ? _collection.Types.MemberAccess : "private",
            Id = document.Id,
            Title = document.Title,
            SourcePath = _reading.Options.SourcePath,
            ContentHash = document.ContentHash,
            Summary = document.Document.Fields
                .Where(field => Array.IndexOf(SummaryFields, field.Name.ToLowerInvariant()) >= 0)
                .Select(field => (field.Value as Scalar)?.Text)
                .FirstOrDefault(text => text is not null),
            Body = document.Document.Body,
            Values = binder.Bind("", document.Document.Fields, document.Document.Place, _contract),
            FormerNames = member.FormerNames,
        };
    }

    // All rows of a table have the names of their fields in one place, and what is wrong with a name is said once.
    private EquatableArray<Problem> Problems() => _problems.Distinct().ToEquatableArray();

    // Rules may stand on what every document has, too.
    private void CheckStandard(IdentifiedDocument document)
    {
        foreach (var part in _collection.OtherParts.Where(part => part is { IsStandard: true, IsFaulty: false, Traits.Rules.Count: > 0 }))
        {
            var (text, place) = part.Name == "Title" ? (document.Title, document.Document.Place) : (document.Id, document.Document.OwnIdPlace);
            new RuleCheck(_reading.Options.Path, _problems).Check(
                part.Name, new Scalar(text, ScalarStyle.Text, place), new ScalarValue(ScalarKind.String, text), part.Traits.Rules);
        }
    }
}
