using System.Text.Json;

namespace PhaseGuard.Tests.Reports;

/// <summary>
/// What the schema of SARIF 2.1.0 demands of the objects that PhaseGuard writes: which members each may have and must have, and
/// of which kind; and what the standard's prose demands beyond it.
/// </summary>
internal static class SarifSchema
{
    private static readonly Dictionary<string, string[]> _members = new()
    {
        ["log"] = ["$schema", "version!", "runs!"],
        ["run"] = ["tool!", "originalUriBaseIds", "columnKind", "results"],
        ["tool"] = ["driver!"],
        ["driver"] = ["name!", "version", "informationUri", "rules"],
        ["rule"] = ["id!", "name", "shortDescription", "help", "helpUri", "defaultConfiguration"],
        ["text"] = ["text!"],
        ["configuration"] = ["level"],
        ["base"] = ["uri", "description"],
        ["result"] = ["ruleId", "ruleIndex", "level", "message!", "locations", "partialFingerprints", "fixes"],
        ["fix"] = ["description", "artifactChanges!"],
        ["change"] = ["artifactLocation!", "replacements!"],
        ["replacement"] = ["deletedRegion!", "insertedContent"],
        ["piece"] = ["startLine", "startColumn", "endLine", "endColumn"],
        ["location"] = ["physicalLocation", "logicalLocations"],
        ["physical"] = ["artifactLocation!", "region"],
        ["artifact"] = ["uri", "uriBaseId"],
        ["region"] = ["startLine", "startColumn"],
        ["logical"] = ["name", "fullyQualifiedName"],
    };

    public static void ShouldFit(JsonElement log)
    {
        Shape("log", log);
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        JsonElement run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        Shape("run", run);
        run.GetProperty("columnKind").GetString().ShouldBe("unicodeCodePoints");
        foreach (JsonProperty root in run.GetProperty("originalUriBaseIds").EnumerateObject())
        {
            Shape("base", root.Value);
            Shape("text", root.Value.GetProperty("description"));
        }

        Shape("tool", run.GetProperty("tool"));
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Shape("driver", driver);
        string[] ids = [.. driver.GetProperty("rules").EnumerateArray().Select(Rule)];
        ids.ShouldBeUnique();
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            Result(result, ids, run);
        }
    }

    private static string Rule(JsonElement rule)
    {
        Shape("rule", rule);
        Shape("text", rule.GetProperty("shortDescription"));
        Shape("text", rule.GetProperty("help"));
        Shape("configuration", rule.GetProperty("defaultConfiguration"));
        Level(rule.GetProperty("defaultConfiguration"));
        rule.TryGetProperty("helpUri", out JsonElement address).ShouldBe(address.ValueKind == JsonValueKind.String && Uri.IsWellFormedUriString(address.GetString(), UriKind.Absolute));
        return rule.GetProperty("id").GetString()!;
    }

    private static void Result(JsonElement result, string[] ids, JsonElement run)
    {
        Shape("result", result);
        Shape("text", result.GetProperty("message"));
        Level(result);
        ids[result.GetProperty("ruleIndex").GetInt32()].ShouldBe(result.GetProperty("ruleId").GetString());
        result.GetProperty("partialFingerprints").EnumerateObject().ShouldAllBe(key => key.Value.GetString()!.Length == 32);
        JsonElement location = result.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem();
        Shape("location", location);
        Shape("physical", location.GetProperty("physicalLocation"));
        JsonElement artifact = location.GetProperty("physicalLocation").GetProperty("artifactLocation");
        Shape("artifact", artifact);
        Address(artifact, run);
        JsonElement region = location.GetProperty("physicalLocation").GetProperty("region");
        Shape("region", region);
        region.GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
        region.GetProperty("startColumn").GetInt32().ShouldBeGreaterThan(0);
        if (location.TryGetProperty("logicalLocations", out JsonElement logical))
        {
            Shape("logical", logical.EnumerateArray().ShouldHaveSingleItem());
        }

        if (result.TryGetProperty("fixes", out JsonElement fixes))
        {
            Fix(fixes.EnumerateArray().ShouldHaveSingleItem(), run);
        }
    }

    private static void Fix(JsonElement fix, JsonElement run)
    {
        Shape("fix", fix);
        Shape("text", fix.GetProperty("description"));
        JsonElement change = fix.GetProperty("artifactChanges").EnumerateArray().ShouldHaveSingleItem();
        Shape("change", change);
        Address(change.GetProperty("artifactLocation"), run);
        change.GetProperty("replacements").GetArrayLength().ShouldBeGreaterThan(0);
        foreach (JsonElement replacement in change.GetProperty("replacements").EnumerateArray())
        {
            Shape("replacement", replacement);
            Shape("piece", replacement.GetProperty("deletedRegion"));
            Shape("text", replacement.GetProperty("insertedContent"));
            replacement.GetProperty("deletedRegion").EnumerateObject().ShouldAllBe(number => number.Value.GetInt32() > 0);
        }
    }

    private static void Address(JsonElement artifact, JsonElement run)
    {
        string address = artifact.GetProperty("uri").GetString()!;
        bool isRelative = artifact.TryGetProperty("uriBaseId", out JsonElement root);
        Uri.IsWellFormedUriString(address, isRelative ? UriKind.Relative : UriKind.Absolute).ShouldBeTrue(address);
        if (isRelative)
        {
            address.ShouldNotStartWith("/");
            run.GetProperty("originalUriBaseIds").TryGetProperty(root.GetString()!, out _).ShouldBeTrue();
        }
    }

    private static void Level(JsonElement holder) => holder.GetProperty("level").GetString().ShouldBeOneOf("none", "note", "warning", "error");

    private static void Shape(string kind, JsonElement value)
    {
        value.ValueKind.ShouldBe(JsonValueKind.Object, kind);
        string[] names = [.. value.EnumerateObject().Select(member => member.Name)];
        names.ShouldBeUnique();
        names.ShouldBeSubsetOf(_members[kind].Select(name => name.TrimEnd('!')), kind);
        _members[kind].Where(name => name.EndsWith('!')).Select(name => name.TrimEnd('!')).ShouldBeSubsetOf(names, kind);
    }
}
