using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace PolicyParse.Tests.Contracts;

/// <summary>Data walks forward: a pass sees what comes before it, and never what comes after.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Passes = ["Lexicon", "Reading", "Cleaning", "Structure", "Metadata", "Indicators", "Assembling", "Terms"];

    // The façade stands above the passes, the model below them.
    private static readonly string[] Facade = ["PolicyParser", "PolicyJson", "PolicyCsv", "TermCounter", "TermCsv"];

    // What serves the façade, or shows a finished document: no pass sees it.
    private static readonly string[] Services = ["Batch", "Csv", "Json", "Rendering"];

    private static readonly ModuleDefinition Library = ModuleDefinition.ReadModule(typeof(PolicyParser).Assembly.Location);

    [Fact]
    public void Passes_depend_forward_only()
    {
        string[] backward =
        [
            .. from type in Library.Types
               let pass = Array.IndexOf(Passes, FolderOf(type.FullName))
               where pass >= 0
               from used in Uses(type)
               where Array.IndexOf(Passes, FolderOf(used)) > pass || Services.Contains(FolderOf(used)) || Facade.Contains(used["PolicyParse.".Length..])
               select $"{type.FullName} uses {used}",
        ];
        Assert.Empty(backward.Distinct());
    }

    [Fact]
    public void Renderings_see_the_finished_document_alone()
    {
        string[] curious =
        [
            .. from type in Library.Types
               where FolderOf(type.FullName) == "Rendering"
               from used in Uses(type)
               where FolderOf(used) is not ("" or "Rendering")
               select $"{type.FullName} uses {used}",
        ];
        Assert.Empty(curious.Distinct());
    }

    [Fact]
    public void The_model_knows_the_lexicon_and_its_own_renderings_at_most()
    {
        string[] upward =
        [
            .. from type in Library.Types
               where type.Namespace == "PolicyParse" && !Facade.Contains(type.Name)
               from used in Uses(type)
               where FolderOf(used) is not ("" or "Lexicon" or "Rendering")
               select $"{type.FullName} uses {used}",
        ];
        Assert.Empty(upward.Distinct());
    }

    [Fact]
    public void Every_folder_is_a_pass_in_its_place()
    {
        string[] folders = [.. Library.Types.Select(t => FolderOf(t.FullName)).Where(f => f.Length > 0).Distinct().Except([.. Passes, .. Services])];
        Assert.Empty(folders);
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        string root = Repository.PathOf("src/PolicyParse");
        foreach (string file in Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)))
        {
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Split(Path.DirectorySeparatorChar)[0];
            string expected = folder == "." ? "PolicyParse" : "PolicyParse." + folder;
            Assert.Contains(File.ReadLines(file), l => l == $"namespace {expected};" || l.StartsWith($"namespace {expected}.", StringComparison.Ordinal));
        }
    }

    // PolicyParse.Reading.Pages.TreeReader → Reading; a type at the root → "".
    private static string FolderOf(string fullName) => fullName.Split('/')[0].Split('.') is ["PolicyParse", var folder, _, ..] ? folder : "";

    private static IEnumerable<string> Uses(TypeDefinition type) =>
        References(type).SelectMany(Parts).Select(t => t.FullName).Where(n => n.StartsWith("PolicyParse.", StringComparison.Ordinal));

    private static IEnumerable<TypeReference?> References(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.Fields.Select(f => f.FieldType),
        .. type.Methods.SelectMany(References),
        .. type.NestedTypes.SelectMany(References),
    ];

    private static IEnumerable<TypeReference?> References(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(p => p.ParameterType),
        .. method.HasBody ? method.Body.Variables.Select(v => v.VariableType) : [],
        .. method.HasBody ? method.Body.Instructions.Select(Operand) : [],
    ];

    private static TypeReference? Operand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => type,
        MemberReference member => member.DeclaringType,
        _ => null,
    };

    // Section[] and IReadOnlyList<Section> use Section.
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
