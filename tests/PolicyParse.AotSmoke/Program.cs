using PolicyParse;

// Parses the file that is named and writes its JSON, as read back, to standard output.
PolicyDocument document = await new PolicyParser().ParseFileAsync(args[0]);
PolicyDocument back = PolicyJson.Deserialize(PolicyJson.Serialize(document));
if (back.ToMarkdown() != document.ToMarkdown() || PolicyJson.Schema.Length == 0)
    return 1;
Console.Out.Write(PolicyJson.Serialize(back));
return 0;
