using System.Text;
using PhaseGuard.Steps;
using PhaseGuard.Tests.Schemas;
using PhaseGuard.Text;

namespace PhaseGuard.Tests;

public sealed class KnownKeysTests
{
    private static readonly SchemaFile _fields = new("step-fields.schema.json");

    [Test]
    public void The_keys_are_those_of_the_schemas()
    {
        KnownKeys.Root.Keys.ShouldBe(_fields.KeysAt("properties"), ignoreOrder: true);
        KnownKeys.State.Keys.ShouldBe(_fields.KeysAt("properties/state/properties"), ignoreOrder: true);
        KnownKeys.Phase.Keys.ShouldBe(new SchemaFile("phase.schema.json").KeysAt("definitions/entry/properties"), ignoreOrder: true);
    }

    [Test]
    public void No_known_key_looks_like_another_one()
    {
        foreach (KnownKeys known in new[] { KnownKeys.Root, KnownKeys.State, KnownKeys.Phase })
        {
            known.Keys.Select(key => LookAlike.Skeleton(key, out _)).ShouldBeUnique();
            known.Keys.Where(key => known.MeantBy(Encoding.UTF8.GetBytes(key)) is not null).ShouldBeEmpty();
        }
    }

    [Test]
    public void A_small_word_is_taken_for_no_other()
        => KnownKeys.Phase.MeantBy("blocked_bi"u8).ShouldBeNull();

    [TestCase("STATUS", "status")]
    [TestCase("\tstatus\u00a0", "status")]
    [TestCase("phase  name", "phase_name")]
    [TestCase("phaseName", null)]
    [TestCase("statu\u0455", "status")]
    [TestCase("ph\uff41se_name", "phase_name")]
    [TestCase("\ud835\udeddhase_name", null, Description = "a mathematical theta, which looks like no p")]
    [TestCase("bl0cked_by", "blocked_by")]
    [TestCase("outcorne", "outcome")]
    [TestCase("status_", null)]
    [TestCase("", null)]
    [TestCase("\u200b", null)]
    public void A_key_is_taken_for_what_it_looks_like(string key, string? meant)
        => KnownKeys.Phase.MeantBy(Encoding.UTF8.GetBytes(key)).ShouldBe(meant);
}
