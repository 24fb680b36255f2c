using System.Text.RegularExpressions;
using static PhaseGuard.Cli.Tests.Doctor.Clinic;

namespace PhaseGuard.Cli.Tests.Doctor;

/// <summary>The doctor looks at the policy that the hooks will read.</summary>
public sealed class DoctorPolicyTests
{
    [TestCase("{ nonsense", "phaseguard.json")]
    [TestCase("{ \"stepz\": [] }", "phaseguard.json")]
    [TestCase("{ \"canonicalSchema\": \"gone.json\" }", "which is not there")]
    public void A_policy_that_cannot_be_read_is_wrong(string policy, string says)
    {
        using TestRepo repo = Installed();
        repo.Stage("phaseguard.json", policy);

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.ExitCode.ShouldBe(1);
        doctor.Output.ShouldMatch($"wrong  policy: .*{Regex.Escape(says)}.*\n       Repair it: until then nothing can be judged, and every commit of a step file stops.\n");
        doctor.Output.ShouldMatch("wrong  run: [0-9]+ ms for what is staged, and the guard could not check it\n       It says: phaseguard: ");
    }

    [Test]
    public void A_staged_policy_that_cannot_be_read_is_wrong_though_the_work_tree_has_a_good_one()
    {
        using TestRepo repo = Installed();
        repo.Stage("phaseguard.json", "{ nonsense");
        repo.Write("phaseguard.json", "{}");

        Tool.Run(repo.Top, "doctor").Output.ShouldContain("wrong  policy: ");
    }

    [Test]
    public void A_policy_that_is_not_in_the_index_is_read_by_no_hook()
    {
        using TestRepo repo = Installed();
        repo.Write("phaseguard.json", "{}");
        Wrong(repo).ShouldBe("policy: phaseguard.json is not in the index, so no hook reads it\n       `git add phaseguard.json`.\n");

        repo.Git("add", "phaseguard.json");

        Tool.Run(repo.Top, "doctor").OrThrow().Output.ShouldContain("ok     policy: phaseguard.json\n");
    }
}
