using System.Globalization;

namespace Catalog.Documents.Json;

internal readonly partial struct JsonForm
{
    /// <summary>The structure that a node has; a plain scalar as the truth or number that prints its text back.</summary>
    public void Write(DataNode node)
    {
        switch (node)
        {
            case { Kind: DataNodeKind.Mapping }:
                _writer.WriteStartObject();
                foreach (var (name, value) in node.Entries)
                {
                    _writer.WritePropertyName(name);
                    Write(value);
                }

                _writer.WriteEndObject();
                break;
            case { Kind: DataNodeKind.Sequence }:
                _writer.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Write(item);
                }

                _writer.WriteEndArray();
                break;
            case { Text: { } text, IsQuoted: false }: WritePlain(text); break;
            case { Text: { } text }: _writer.WriteStringValue(text); break;
            default: _writer.WriteNullValue(); break;
        }
    }

    private void WritePlain(string text)
    {
        if (text is "true" or "false")
        {
            _writer.WriteBooleanValue(text == "true");
        }
        else if (IsNumber(text, out var number))
        {
            _writer.WriteNumberValue(number);
        }
        else
        {
            _writer.WriteStringValue(text);
        }
    }

    // What a decimal prints is a number of JSON; it prints back no exponent, no leading zero and nothing longer than it holds.
    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
