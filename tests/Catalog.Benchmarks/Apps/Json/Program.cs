using System.Text.Json;
using Baselines;

using var json = typeof(Cable).Assembly.GetManifestResourceStream("cables.json")!;
var cables = JsonSerializer.Deserialize(json, CableContext.Default.CableArray)!;

Console.WriteLine(args.Length > 0
    ? Touch.All(cables).ToString()
    : cables.Length + " documents; " + Sample.Id + ": " + Array.Find(cables, static cable => cable.Id == Sample.Id)!.Title);
