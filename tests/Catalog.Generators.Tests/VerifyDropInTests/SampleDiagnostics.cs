namespace Catalog.Generators.Tests.VerifyDropInTests;

internal static class SampleDiagnostics
{
    public const string OfRun =
        """
        {
          Diagnostics: [
            {
              Location: content\One.txt: (1,0)-(1,9),
              Message: Line '!bad line' in 'One.txt' is not allowed,
              Severity: Warning,
              WarningLevel: 1,
              Descriptor: {
                Id: SMP001,
                Title: Bad line,
                Description: Lines that start with ! are not allowed.,
                HelpLink: https://example.invalid/SMP001,
                MessageFormat: Line '{0}' in '{1}' is not allowed,
                Category: Sample,
                DefaultSeverity: Warning,
                IsEnabledByDefault: true,
                CustomTags: [
                  Build
                ]
              }
            }
          ]
        }
        """;

    public const string OfTwoBareOnes =
        """
        [
          {
            Message:
        First line
        and last,
            Severity: Error,
            Descriptor: {
              Id: SMP002,
              Title: Bare,
              MessageFormat:
        First line
        and {0},
              Category: Sample,
              DefaultSeverity: Error,
              IsEnabledByDefault: false
            }
          },
          {
            Message:
        First line
        and x,
            Severity: Error,
            Descriptor: {
              Id: SMP002,
              Title: Bare,
              MessageFormat:
        First line
        and {0},
              Category: Sample,
              DefaultSeverity: Error,
              IsEnabledByDefault: false
            }
          }
        ]
        """;
}
