using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Tests;

/// <summary>A policy that fits the repository in which it is made.</summary>
public sealed class InitTests
{
    [Test]
    public void An_empty_repository_gets_planned_steps_and_is_told_why()
    {
        using var repo = new TestRepo();

        Finished init = Tool.Run(repo.Top, "init");

        init.ShouldBe(new Finished(0, """
            Wrote phaseguard.json. A policy counts from the commit that holds it.
              steps: **/steps/*.json matches 0 files with a phase log
              plannedSteps: allow, so that a step can be committed before anybody starts on it
            Next: git add phaseguard.json && git commit -m 'Add the policy of PhaseGuard'
            Then: dotnet phaseguard step new docs/steps/01-01.json --task-id 01-01 --project-id NAME --name TEXT --schema 4.0

            """, ""));
        File.ReadAllText(repo.At("phaseguard.json")).ShouldBe("""
            {
              "steps": [
                "**/steps/*.json"
              ],
              "plannedSteps": "allow"
            }

            """);
    }

    [Test]
    public void What_the_step_files_are_like_decides()
    {
        using var repo = new TestRepo();
        repo.Write("docs/steps/01-01.json", SampleStep.Good.Replace("\"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"status\": \"NOT_EXECUTED\"", StringComparison.Ordinal));
        repo.Write("docs/steps/01-02.json", SampleStep.Good.Replace("\"COMMIT\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"COMMIT\", \"status\": \"IN_PROGRESS\"", StringComparison.Ordinal));
        repo.Write("plan/tasks/01-03.json", SampleStep.Good);
        repo.Write("plan/mixed/01-04.json", SampleStep.Good);
        repo.Write("plan/mixed/package.json", "{ \"name\": \"no step\" }");
        repo.Write("templates/step-tdd-cycle-schema.json", SampleStep.Good);
        repo.Write("ignored/tasks2/01-03.json", SampleStep.Good);
        repo.Write(".gitignore", "ignored/\n");

        Finished init = Tool.Run(repo.At("docs"), "init");

        init.Output.ShouldBe("""
            Wrote ../phaseguard.json. A policy counts from the commit that holds it.
              steps: **/steps/*.json matches 2 files with a phase log
              steps: not **/mixed/*.json, for it matches 1 file with a phase log and 1 without one
              steps: **/tasks/*.json, for 1 file with a phase log
              plannedSteps: allow, so that 1 file can be committed before anybody starts on it
              commitPhase: open, for in 1 file nothing is open but COMMIT
              canonicalSchema: templates/step-tdd-cycle-schema.json, for this template says which phases a step has here
            Next: git add ../phaseguard.json && git commit -m 'Add the policy of PhaseGuard'
            Then: dotnet phaseguard check

            """);
        Policy policy = PolicyFile.Read(File.ReadAllBytes(repo.At("phaseguard.json"))).Policy.ShouldNotBeNull();
        policy.Steps.ShouldBe(["**/steps/*.json", "**/tasks/*.json"]);
        policy.AllowsPlannedSteps.ShouldBeTrue();
        policy.LeavesCommitOpen.ShouldBeTrue();
        policy.CanonicalSchema.ShouldBe("templates/step-tdd-cycle-schema.json");
        Tool.Run(repo.Top, "check").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_policy_that_is_there_is_left_alone_unless_forced()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "mine");

        Finished init = Tool.Run(repo.Top, "init");

        init.ShouldBe(new Finished(3, "", "phaseguard: phaseguard.json is there and was left alone: `dotnet phaseguard init --force` writes over it.\n"));
        File.ReadAllText(repo.At("phaseguard.json")).ShouldBe("mine");
        Tool.Run(repo.Top, "init", "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(repo.At("phaseguard.json")).ShouldStartWith("{");
        Directory.GetFiles(repo.Top).Length.ShouldBe(1);
    }

    [Test]
    public void On_request_the_schemas_come_along_and_the_policy_names_its_own()
    {
        using var repo = new TestRepo();

        Finished init = Tool.Run(repo.Top, "init", "--schemas").OrThrow();

        string[] schemas = [.. Directory.GetFiles(ProjectFolder.At("schemas"), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];
        init.Output.ShouldStartWith($"Wrote schemas/: {schemas.Length} files. ");
        init.Output.ShouldContain("\n  $schema: ./schemas/policy.schema.json, so that an editor completes and explains the keys\n");
        Directory.GetFiles(repo.At("schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(schemas);
        schemas.ShouldAllBe(name => File.ReadAllText(repo.At($"schemas/{name}")) == File.ReadAllText(ProjectFolder.At("schemas", name)));
        File.ReadAllText(repo.At("phaseguard.json")).ShouldStartWith("{\n  \"$schema\": \"./schemas/policy.schema.json\",\n");
        PolicyFile.Read(File.ReadAllBytes(repo.At("phaseguard.json"))).IsUsable.ShouldBeTrue();
    }

    [Test]
    public void Schemas_can_be_had_beside_a_policy_that_is_there()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{}");

        Tool.Run(repo.Top, "init", "--schemas").OrThrow().Output.ShouldNotContain("Wrote phaseguard.json");

        File.ReadAllText(repo.At("phaseguard.json")).ShouldBe("{}");
        Tool.Run(repo.Top, "init", "--schemas").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_schema_that_is_another_is_left_alone_unless_forced()
    {
        using var repo = new TestRepo();
        repo.Write("schemas/step.schema.json", "{}");

        Tool.Run(repo.Top, "init", "--schemas").ShouldBe(new Finished(
            3, "", "phaseguard: schemas/step.schema.json is there and is not the schema of this version, so nothing was written: `dotnet phaseguard init --schemas --force` writes over it.\n"));
        Directory.GetFiles(repo.Top).ShouldBeEmpty();
        Directory.GetFiles(repo.At("schemas")).Length.ShouldBe(1);
        Tool.Run(repo.Top, "init", "--schemas", "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(repo.At("schemas/step.schema.json")).Length.ShouldBeGreaterThan(2);
    }

    [Test]
    public void For_real_step_files_the_policy_lets_planned_steps_pass()
    {
        Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");
        using var repo = new TestRepo();
        foreach (CorpusFile real in CorpusFile.All)
        {
            repo.Write(real.Path, real.Content);
        }

        string before = Tool.Run(repo.Top, "check").Output;
        Tool.Run(repo.Top, "init").Output.ShouldContain("can be committed before anybody starts on it");

        before.ShouldContain("this step has not been started");
        Tool.Run(repo.Top, "check").Output.ShouldNotContain("this step has not been started");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_folder_of_any_name_makes_a_policy_that_can_be_read()
    {
        using var repo = new TestRepo();
        foreach (string folder in (string[])["a[b]", "c{d}", "!e", "f*", "g\\h", "i\nj"])
        {
            repo.Write($"{folder}/01-01.json", SampleStep.Bad);
        }

        repo.Write("k\\l/step-tdd-cycle-schema.json", SampleStep.Good);

        Tool.Run(repo.Top, "init").ExitCode.ShouldBe(0);

        PolicyFile.Read(File.ReadAllBytes(repo.At("phaseguard.json"))).Policy.ShouldNotBeNull().CanonicalSchema.ShouldBeNull();
        Tool.Run(repo.Top, "check").Output.ShouldContain("6 errors, 1 warning in 7 of 7 step files checked.");
    }
}
