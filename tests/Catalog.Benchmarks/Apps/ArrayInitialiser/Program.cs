using Baselines;

Console.WriteLine(args.Length > 0
    ? Touch.All(Cables.All).ToString()
    : Cables.All.Length + " documents; " + Sample.Id + ": " + Array.Find(Cables.All, static cable => cable.Id == Sample.Id)!.Title);
