Console.WriteLine("threadconsensus");
