//HintName: content/One.g.cs
// 3 lines
