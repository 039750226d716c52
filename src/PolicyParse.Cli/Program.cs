using PolicyParse;

// policyparse parse INPUT [--output FILE]
PolicyDocument document = await new PolicyParser().ParseFileAsync(args[1]);
string json = PolicyJson.Serialize(document, indented: true);
if (args.Length > 3)
    File.WriteAllText(args[3], json);
else
    Console.WriteLine(json);
return 0;
