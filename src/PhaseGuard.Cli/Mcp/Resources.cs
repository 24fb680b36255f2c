using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.JsonRpc;
using PhaseGuard.Json;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Mcp;

/// <summary>What agents read: a rule's page, a step file, the policy.</summary>
internal static class Resources
{
    /// <summary>The error code of MCP for a resource that is not there.</summary>
    private const int NotFound = -32002;

    /// <summary>How many resources one answer lists.</summary>
    private const int PageSize = 200;

    private const string Rule = "phaseguard://rules/";
    private const string Step = "phaseguard://steps/";
    private const string PolicyUri = "phaseguard://policy";
    private const string MarkdownType = "text/markdown";
    private const string JsonType = "application/json";

    /// <summary>Writes the answer to <c>resources/templates/list</c>.</summary>
    public static void WriteTemplates(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("resourceTemplates");
        Write(json, "uriTemplate", $"{Rule}{{id}}", "rule", "The page of a rule, by its id such as PG031.", MarkdownType);
        Write(json, "uriTemplate", $"{Step}{{+path}}", "step", "A step file, by its path from the top of the repository.", JsonType);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Carries <c>resources/list</c> out: the policy and the step files.</summary>
    /// <param name="context">The world of the call.</param>
    /// <param name="cursor">Where the page before ended; absent for the first.</param>
    public static Action<Utf8JsonWriter> List(CommandContext context, JsonValue cursor)
    {
        int first = !cursor.Exists ? 0
            : int.TryParse(cursor.If(JsonKind.String).Text, NumberStyles.None, CultureInfo.InvariantCulture, out int at) ? at
            : throw RpcException.Invalid("The cursor is none that the list before gave.");
        WorkTree tree = WorkTree.Find(context);
        Policy policy = tree.ReadPolicy(null);
        string[] steps = [.. JudgedFileListing.In(tree, policy, tree.Top, (_, _) => { }).Where(policy.IsStepFile).Distinct().Order(StringComparer.Ordinal)];
        return json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("resources");
            if (first == 0 && Path.Exists(tree.FileOf(PolicyFile.Name)))
            {
                Write(json, "uri", PolicyUri, PolicyFile.Name, "The policy: what counts as a step file, and what is accepted.", JsonType);
            }

            foreach (string path in steps.Skip(first).Take(PageSize))
            {
                Write(json, "uri", Step + UriOf(path), path, "A step file.", JsonType);
            }

            json.WriteEndArray();
            if (first < steps.Length - PageSize)
            {
                json.WriteString("nextCursor", (first + PageSize).ToString(CultureInfo.InvariantCulture));
            }

            json.WriteEndObject();
        };
    }

    /// <summary>Carries <c>resources/read</c> out.</summary>
    /// <exception cref="RpcException">There is no such resource.</exception>
    public static Action<Utf8JsonWriter> Read(CommandContext context, JsonValue uri)
    {
        string name = uri.If(JsonKind.String).Text;
        WorkTree tree = WorkTree.Find(context);
        (string type, string? text) = name == PolicyUri ? (JsonType, TextOf(tree, PolicyFile.Name))
            : name.StartsWith(Rule, StringComparison.Ordinal) ? (MarkdownType, RuleBook.Find(name[Rule.Length..]) is { } rule ? RulePage.Of(rule, context.Tool) : null)
            : name.StartsWith(Step, StringComparison.Ordinal) ? (JsonType, StepText(tree, Uri.UnescapeDataString(name[Step.Length..])))
            : ("", null);
        return text is null ? throw new RpcException(NotFound, $"There is no resource {Quote.Of(name)}: {Rule}PG031, {Step}PATH and {PolicyUri} are some.") : json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("contents");
            json.WriteStartObject();
            json.WriteString("uri", name);
            json.WriteString("mimeType", type);
            json.WriteString("text", text);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        };
    }

    private static string? StepText(WorkTree tree, string path)
        => tree.ReadPolicy(null).IsStepFile(Confinement.Admit(tree, path)) ? TextOf(tree, path) : null;

    private static string? TextOf(WorkTree tree, string path)
    {
        using FileContent? content = FileContent.Read(tree.FileOf(Confinement.Admit(tree, path)), path);
        return content is { Flaw: null } && Utf8.IsValid(content.Bytes.Span) ? Encoding.UTF8.GetString(content.Bytes.Span) : null;
    }

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void Write(Utf8JsonWriter json, string key, string uri, string name, string description, string type)
    {
        json.WriteStartObject();
        json.WriteString(key, uri);
        json.WriteString("name", name);
        json.WriteString("description", description);
        json.WriteString("mimeType", type);
        json.WriteEndObject();
    }
}
