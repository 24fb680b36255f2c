using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>Settings in JSON, beside what others have there. What is the guard's is known by its command.</summary>
/// <param name="settings">All that the guard needs, of the command.</param>
internal sealed class JsonForm(Func<AgentCommand, JsonContent> settings) : SettingsForm
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <inheritdoc/>
    public override byte[] WithGuard(byte[]? before, AgentCommand command)
    {
        JsonContent wanted = settings(command);
        byte[] text = WithoutMark(before ?? []);
        JsonContent hooks = wanted with { Items = [.. wanted.Items.Where(item => item.Value.Items.Count > 0)] };
        if (before is not null && Entries(text).Count == LeavesOf(wanted) && Merged(text, hooks) is null)
        {
            return before;
        }

        if (before is null || Cleaned(text) is not { } clean)
        {
            return Encoding.UTF8.GetBytes($"{JsonStyle.Usual.Write(wanted, hasLines: true, "")}\n");
        }

        JsonContent lacking = HasHooks(clean) ? hooks : wanted;
        while (Merged(clean, lacking) is { } merged)
        {
            clean = merged;
        }

        return [.. before.AsSpan(..(before.Length - text.Length)), .. clean];
    }

    /// <inheritdoc/>
    public override byte[]? WithoutGuard(byte[] before)
    {
        byte[] text = WithoutMark(before);
        return Cleaned(text) is { } clean ? [.. before.AsSpan(..(before.Length - text.Length)), .. clean] : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> CommandsIn(byte[] content)
    {
        using CommentedJson json = Read(WithoutMark(content));
        return [.. GuardEntries.In(json.Tree).Select(entry => entry.Command).Distinct(StringComparer.Ordinal)];
    }

    private static byte[]? Cleaned(byte[] text)
    {
        while (true)
        {
            using CommentedJson json = Read(text);
            if (GuardEntries.In(json.Tree) is not [var entry, ..])
            {
                return text;
            }

            var settings = new SettingsText(json);
            int node = GuardEntries.Outermost(json.Tree, settings, entry.Node);
            bool isHooks = json.Tree[node].Parent == 0;
            bool isCreated = isHooks && settings.HasLines(0);
            text = settings.Remove(node);
            if (isHooks)
            {
                return WithoutVersion(text, json.Tree, node) is var rest && isCreated && IsEmpty(rest) ? null : rest;
            }
        }
    }

    /// <summary>Where the hooks came along with the guard, so did the version behind them, of which nobody else has need.</summary>
    private static byte[] WithoutVersion(byte[] text, JsonTree before, int hooks)
    {
        using CommentedJson json = Read(text);
        int version = json.Tree.IndexOf(0, "version"u8);
        int next = before[hooks].Next;
        bool followed = next < before[0].Next && before[next].Next == before[0].Next && before.KeyOf(next).SequenceEqual("version"u8);
        return followed && version >= 0 ? new SettingsText(json).Remove(version) : text;
    }

    /// <summary>Whoever has hooks there has said which version they are of.</summary>
    private static bool HasHooks(byte[] text)
    {
        using CommentedJson json = Read(text);
        return json.Tree.IndexOf(0, "hooks"u8) >= 0;
    }

    private static bool IsEmpty(byte[] text)
    {
        using CommentedJson json = Read(text);
        return json.Tree[0].Next == 1 && json.Skip(0) == json.Tree[0].Start && json.Skip(json.Tree[0].Start + 1) == json.Tree[0].End - 1 && json.Skip(json.Tree[0].End) == text.Length;
    }

    /// <summary>The text with one thing more that it lacks; <see langword="null"/> where it lacks nothing.</summary>
    private static byte[]? Merged(byte[] text, JsonContent wanted)
    {
        using CommentedJson json = Read(text);
        return Merged(json, json.Tree.Root, wanted);
    }

    private static byte[]? Merged(CommentedJson json, JsonValue holder, JsonContent wanted)
    {
        foreach ((string key, JsonContent value) in wanted.Items)
        {
            int member = json.Tree.IndexOf(holder.Node, Encoding.UTF8.GetBytes(key[1..^1]));
            if (member < 0)
            {
                return new SettingsText(json).Add(holder, (key, value));
            }

            var found = new JsonValue(json.Tree, member);
            if (value.Items.Count > 0 && found.Kind != value.Kind)
            {
                throw new FormatException($"has something else than {(value.Kind == JsonKind.Object ? "an object" : "an array")} at {key}");
            }

            byte[]? merged = value.Kind switch
            {
                JsonKind.Object => Merged(json, found, value),
                JsonKind.Array => Appended(json, found, value),
                _ => null,
            };
            if (merged is not null)
            {
                return merged;
            }
        }

        return null;
    }

    private static byte[]? Appended(CommentedJson json, JsonValue array, JsonContent wanted)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonValue element in array.Children)
        {
            there.Add(Plain(JsonContent.Copy(element)));
        }

        foreach ((string Key, JsonContent Value) item in wanted.Items)
        {
            if (!there.Contains(Plain(item.Value)))
            {
                return new SettingsText(json).Add(array, item);
            }
        }

        return null;
    }

    private static string Plain(JsonContent value) => JsonStyle.Usual.Write(value, hasLines: false, "");

    private static List<GuardEntry> Entries(byte[] text)
    {
        using CommentedJson json = Read(text);
        return [.. GuardEntries.In(json.Tree)];
    }

    private static int LeavesOf(JsonContent content)
        => content.Items.Sum(item => LeavesOf(item.Value)) + (content.Kind == JsonKind.String && AgentCommand.IsOurs(content.Token) ? 1 : 0);

    private static CommentedJson Read(byte[] text)
    {
        var json = new CommentedJson(text);
        return json.Tree.Root.IsObject ? json
            : json.Tree.Error is null ? throw new FormatException("is no JSON object")
            : throw new FormatException("is no JSON");
    }

    private static byte[] WithoutMark(byte[] text) => text.AsSpan().StartsWith(ByteOrderMark) ? text[3..] : text;
}
