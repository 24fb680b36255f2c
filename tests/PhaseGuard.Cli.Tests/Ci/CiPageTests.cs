using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>What the pages of docs/ci promise without a build server.</summary>
public sealed partial class CiPageTests
{
    [Test]
    public void Every_yaml_file_on_the_pages_is_well_formed()
        => CiPage.All.SelectMany(page => page.Blocks("yaml")).Select(CiPage.Yaml).Count().ShouldBe(5);

    [Test]
    public void Every_link_on_the_pages_leads_somewhere()
    {
        foreach (CiPage page in CiPage.All)
        {
            foreach (Match link in Link().Matches(page.Text))
            {
                Path.Exists(ProjectFolder.At("docs", "ci", link.Groups[1].Value)).ShouldBeTrue($"{page} links to {link.Groups[1].Value}");
            }
        }
    }

    [Test]
    public void The_first_page_names_all_others()
        => CiPage.All.Select(page => page.Name).Where(name => name != "README.md" && !CiPage.Of("README.md").Text.Contains($"]({name})", StringComparison.Ordinal)).ShouldBeEmpty();

    [Test]
    public void The_manifest_for_pre_commit_is_well_formed_and_says_what_the_page_says()
    {
        YamlNode manifest = CiPage.Yaml(File.ReadAllText(ProjectFolder.At(".pre-commit-hooks.yaml")));
        YamlNode page = CiPage.Yaml(CiPage.Of("hook-managers.md").Blocks("yaml").Single(block => block.Contains("repos:", StringComparison.Ordinal)));

        var inManifest = ((YamlSequenceNode)manifest).ToDictionary(hook => $"{hook["id"]}");
        inManifest.Keys.ShouldBe(["phaseguard", "phaseguard-pre-merge-commit", "phaseguard-commit-msg", "phaseguard-pre-push", "phaseguard-range"]);
        foreach (YamlMappingNode hook in ((YamlSequenceNode)page["repos"][0]["hooks"]).Cast<YamlMappingNode>())
        {
            foreach ((YamlNode key, YamlNode value) in hook)
            {
                inManifest[$"{hook["id"]}"][key].ShouldBe(value);
            }
        }
    }

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
