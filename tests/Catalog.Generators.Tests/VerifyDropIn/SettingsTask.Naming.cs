namespace VerifyTests;

public partial class SettingsTask
{
    public SettingsTask UseDirectory(string directory) => With(current => current.UseDirectory(directory));

    public SettingsTask UseFileName(string fileName) => With(current => current.UseFileName(fileName));

    public SettingsTask UseTypeName(string name) => With(current => current.UseTypeName(name));

    public SettingsTask UseMethodName(string name) => With(current => current.UseMethodName(name));

    public SettingsTask UseParameters(params object?[] parameters) => With(current => current.UseParameters(parameters));

    public SettingsTask UseTextForParameters(string parametersText) =>
        With(current => current.UseTextForParameters(parametersText));
}
