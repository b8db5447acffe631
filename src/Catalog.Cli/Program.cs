foreach (var record in Catalog.Cli.Records.All) Console.WriteLine($"{record.Id} {record.Date} {record.Title} {record.OriginalClassification}");
