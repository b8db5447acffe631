namespace VerifyTests;

public class VerifyException(string message) : Exception(message);
