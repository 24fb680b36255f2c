using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PhaseGuard.Json;
using PhaseGuard.Steps;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The words of the schemas of step files are the model's.</summary>
public sealed partial class StepSchemaWordsTests
{
    private const string PhaseRef = "phase.schema.json#/definitions/";

    private static readonly SchemaFile _phase = new("phase.schema.json");
    private static readonly SchemaFile _fields = new("step-fields.schema.json");

    private static readonly string[] _states = [.. Enum.GetValues<StepState>().Where(state => state != StepState.Unknown).Select(state => state.Word())];

    private static readonly string[] _versions =
        [.. from major in "012345" from rest in (IEnumerable<string>)["", ".0", ".0.0", ".0.0.0", ".1", "_0"] select major + rest];

    private static readonly (string Schema, string Log, PhaseSet Set)[] _sets =
    [
        ("step-1.0.schema.json", "log", PhaseSets.Fourteen),
        ("step-2.0.schema.json", "eight", PhaseSets.Eight),
        ("step-2.0.schema.json", "seven", PhaseSets.Seven),
        ("step-3.0.schema.json", "log", PhaseSets.Seven),
        ("step-4.0.schema.json", "log", PhaseSets.Five),
    ];

    [Test]
    public void A_log_names_the_phases_of_its_set_in_their_order()
    {
        foreach ((string schema, string log, PhaseSet set) in _sets)
        {
            JsonElement found = new SchemaFile(schema).At($"definitions/{log}");
            found.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("$ref").GetString()).ShouldBe(set.Names.Select(name => PhaseRef + name));
            found.GetProperty("minItems").GetInt32().ShouldBe(set.Names.Count);
            found.GetProperty("maxItems").GetInt32().ShouldBe(set.Names.Count);
        }
    }

    [Test]
    public void A_log_that_the_editor_writes_names_them_too()
    {
        foreach ((string schema, string log, PhaseSet set) in _sets)
        {
            JsonElement body = new SchemaFile(schema).At($"definitions/{log}/defaultSnippets/0/body");
            body.EnumerateArray().Select(entry => entry.GetProperty("phase_name").GetString()).ShouldBe(set.Names);
        }
    }

    [Test]
    public void A_new_step_that_the_editor_writes_passes_where_planned_steps_may()
    {
        JsonElement body = new SchemaFile("step.schema.json").At("defaultSnippets/0/body");
        var options = new ValidationOptions { Policy = new Policy { AllowsPlannedSteps = true } };
        StepValidator.Validate("", JsonSerializer.SerializeToUtf8Bytes(body), options).Findings.ShouldBeEmpty();
    }

    [Test]
    public void Every_phase_is_defined_by_its_name_and_only_the_presettable_ones_may_have_a_bare_reason()
    {
        string[] names = [.. _sets.SelectMany(row => row.Set.Names).Distinct()];
        _phase.KeysAt("definitions").Where(key => char.IsUpper(key[0])).ShouldBe(names, ignoreOrder: true);
        foreach (string name in names)
        {
            _phase.At($"definitions/{name}/properties/phase_name/const").GetString().ShouldBe(name);
            _phase.At($"definitions/{name}/default/phase_name").GetString().ShouldBe(name);
            foreach (PhaseSet set in _sets.Select(row => row.Set).Where(set => set.Names.Contains(name)))
            {
                _phase.KeysAt($"definitions/{name}").Contains("allOf").ShouldBe(!set.IsPresettable(set.Names.ToList().IndexOf(name)), name);
            }
        }
    }

    [Test]
    public void A_version_means_the_set_of_its_schema()
    {
        foreach ((string schema, _, PhaseSet set) in _sets)
        {
            string pattern = new SchemaFile(schema).At("definitions/version/pattern").GetString()!;
            _versions.Where(version => Regex.IsMatch(version, pattern))
                .ShouldBe(_versions.Where(version => PhaseSets.Choose(version, set.Names.Contains) == set && IsOf(schema, version)), schema);
        }

        _fields.TextsAt("properties/schema_version/anyOf/0/enum").ShouldAllBe(version => PhaseSets.Versions.Contains(version));
    }

    [Test]
    public void Statuses_and_outcomes_are_the_models()
    {
        _phase.TextsAt("definitions/entry/properties/status/enum").ShouldBe(PhaseStatuses.Words.Replace(" or ", ", ", StringComparison.Ordinal).Split(", "));
        string[] outcomes = [.. Enum.GetValues<Outcome>().Where(outcome => outcome != Outcome.Unknown).Select(outcome => outcome.ToString().ToUpperInvariant())];
        _phase.TextsAt("definitions/entry/allOf/0/then/properties/outcome/enum").ShouldBe(outcomes);
        _phase.TextsAt("definitions/entry/properties/outcome/examples").ShouldBe(outcomes);
    }

    [Test]
    public void The_prefixes_of_a_skip_reason_are_the_models()
    {
        Prefixes("definitions/entry/allOf/2/then/else/properties/blocked_by/pattern").ShouldBe(SkipPrefixes.All, ignoreOrder: true);
        Prefixes("definitions/entry/allOf/2/then/then/properties/blocked_by/pattern").ShouldBe(SkipPrefixes.All.TakeLast(1));
        Prefixes("definitions/pending/properties/blocked_by/pattern").ShouldBe(SkipPrefixes.All.TakeLast(1));
        Prefixes("definitions/needsText/then/properties/blocked_by/pattern").ShouldBeSubsetOf(SkipPrefixes.All);
        _phase.At("definitions/entry/properties/blocked_by/defaultSnippets").EnumerateArray()
            .Select(snippet => snippet.GetProperty("body").GetString()!.Split(':')[0]).ShouldBe(SkipPrefixes.All, ignoreOrder: true);
    }

    [Test]
    public void States_are_the_models()
    {
        _fields.TextsAt("properties/state/properties/status/anyOf/0/enum").ShouldBe(_states);
        _fields.TextsAt("properties/state_history/items/properties/status/anyOf/0/enum").ShouldBe(_states);
    }

    [Test]
    public void Other_words_for_a_state_are_read_as_the_rules_read_them()
    {
        string[] others = [.. _fields.TextsAt("properties/state_history/items/properties/status/anyOf/1/enum")];
        others.ShouldAllBe(word => Read(word) != StepState.Unknown && !_states.Contains(word));
        Matching("definitions/done/properties/state/properties/status/pattern", [.. _states, .. others])
            .ShouldBe(_states.Concat(others).Where(word => Read(word) == StepState.Done));
        Matching("definitions/failed/properties/state/properties/status/pattern", [.. _states, .. others])
            .ShouldBe(_states.Concat(others).Where(word => Read(word) == StepState.Failed));
    }

    /// <summary>The versions 2.0 and 3.0 have a set in common.</summary>
    private static bool IsOf(string schema, string version) => schema == "step-1.0.schema.json" || schema[5] == version[0];

    private static IEnumerable<string> Matching(string path, string[] words)
        => words.Where(word => Regex.IsMatch(word, _fields.At(path).GetString()!));

    private static StepState Read(string word)
    {
        using JsonTree tree = JsonTree.Parse(Encoding.UTF8.GetBytes($"\"{word}\""));
        return StepStates.Read(tree.Root);
    }

    private static IEnumerable<string> Prefixes(string path) => Word().Matches(_phase.At(path).GetString()!).Select(match => match.Value);

    [GeneratedRegex("[A-Z]+(?:_[A-Z]+)+")]
    private static partial Regex Word();
}
