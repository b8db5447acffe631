Console.WriteLine(Sample.Answer);
