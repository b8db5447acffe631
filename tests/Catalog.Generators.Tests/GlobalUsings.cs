global using VerifyTests;
global using VerifyXunit;
global using Xunit;
