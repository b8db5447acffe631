using Catalog.Cli.Commands;
using Catalog.Cli.Output;

return CatalogCommand.Run(args, DocumentCollections.All, StandardOutput.Open());
