Console.WriteLine(args.Length > 0
    ? Access.TouchAll().ToString()
    : Cables.All.Count + " documents; " + Sample.Id + ": " + Cables.All.Find(Sample.Id)!.Title);
