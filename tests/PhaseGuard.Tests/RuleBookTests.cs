namespace PhaseGuard.Tests;

public sealed class RuleBookTests
{
    [TestCase("PG031")]
    [TestCase("pg031")]
    [TestCase("deferred-phase")]
    [TestCase("Deferred-Phase")]
    public void A_rule_is_found_as_people_call_it(string name) => RuleBook.Find(name)!.Id.ShouldBe("PG031");

    [TestCase("PG31")]
    [TestCase("")]
    public void Nobody_is_called_so(string name) => RuleBook.Find(name).ShouldBeNull();
}
