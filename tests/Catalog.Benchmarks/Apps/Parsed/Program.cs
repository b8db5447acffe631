using Baselines;
using Markdig;
using Markdig.Syntax;

var assembly = typeof(Cable).Assembly;
var reader = new CableReader();
var pages = new Dictionary<string, (Cable Cable, MarkdownDocument Body)>();
foreach (var name in assembly.GetManifestResourceNames())
{
    using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
    var cable = reader.Read(name, text.ReadToEnd());
    pages.Add(cable.Id, (cable, Markdown.Parse(cable.Body)));
}

Console.WriteLine(args.Length > 0
    ? Touch.All(pages.Values.Select(page => page.Cable)).ToString()
    : pages.Count + " documents; " + Sample.Id + ": " + pages[Sample.Id].Cable.Title);
