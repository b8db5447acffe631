//HintName: Two.g.cs
// 1 lines
