using VerifyTests.DropIn;

namespace VerifyTests;

public partial class VerifySettings
{
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Choices = Choices with { Directory = directory };
    }

    public void UseFileName(string fileName) =>
        Choices = Choices with { FileName = FileNameText.Checked(fileName) };

    public void UseTypeName(string name) =>
        Choices = Choices with { TypeName = FileNameText.Checked(name) };

    public void UseMethodName(string name) =>
        Choices = Choices with { MethodName = FileNameText.Checked(name) };

    public void UseParameters(params object?[] parameters) =>
        Choices = Choices with { Parameters = [.. parameters.Select(ParameterText.Of)] };

    public void UseTextForParameters(string parametersText) =>
        Choices = Choices with { ParametersText = FileNameText.Checked(parametersText) };
}
