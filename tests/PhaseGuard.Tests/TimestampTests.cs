using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard.Tests;

public sealed class TimestampTests
{
    [TestCase("2026-01-28", "2026-01-28T00:00:00Z")]
    [TestCase("2026-01-28T10:05", "2026-01-28T10:05:00Z")]
    [TestCase("2026-01-28 10:05", "2026-01-28T10:05:00Z")]
    [TestCase("2026-01-28T10:05Z", "2026-01-28T10:05:00Z")]
    [TestCase("2026-01-28T10:05+01", "2026-01-28T09:05:00Z")]
    [TestCase("2026-01-28T10:05:07", "2026-01-28T10:05:07Z")]
    [TestCase("2026-01-28 10:05:07Z", "2026-01-28T10:05:07Z")]
    [TestCase("2026-01-28T10:05:07.5", "2026-01-28T10:05:07.5Z")]
    [TestCase("2026-01-28T10:05:07,25Z", "2026-01-28T10:05:07.25Z")]
    [TestCase("2026-01-28T10:05:07.1234567Z", "2026-01-28T10:05:07.1234567Z")]
    [TestCase("2026-01-28T10:05:07+0130", "2026-01-28T08:35:07Z")]
    [TestCase("2026-01-28T10:05:07-01:30", "2026-01-28T11:35:07Z")]
    [TestCase("2026-01-28T10:05:07.5-00:00", "2026-01-28T10:05:07.5Z")]
    [TestCase("2026-01-28T00:00:00+23:59", "2026-01-27T00:01:00Z")]
    [TestCase("2026-01-28T00:00:00-23:59", "2026-01-28T23:59:00Z")]
    [TestCase("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [TestCase("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.5Z")]
    [TestCase("2024-02-29", "2024-02-29T00:00:00Z")]
    [TestCase("2000-02-29", "2000-02-29T00:00:00Z")]
    [TestCase("0001-01-01", "0001-01-01T00:00:00Z")]
    [TestCase("0400-12-31", "0400-12-31T00:00:00Z")]
    [TestCase("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z")]
    public void A_timestamp_names_an_instant(string text, string instant)
        => Read(text).ShouldBe(Timestamp.Of(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)));

    [TestCase("")]
    [TestCase("yesterday")]
    [TestCase("1769594700")]
    [TestCase("28.01.2026")]
    [TestCase("2026")]
    [TestCase("2026-01")]
    [TestCase("20260128")]
    [TestCase("2026-028")]
    [TestCase("2026-W05-3")]
    [TestCase("2026-1-28")]
    [TestCase("+2026-01-28")]
    [TestCase("-026-01-28")]
    [TestCase("2026-00-10")]
    [TestCase("2026-13-01")]
    [TestCase("2026-01-00")]
    [TestCase("2026-01-32")]
    [TestCase("2026-04-31")]
    [TestCase("2026-02-29")]
    [TestCase("1900-02-29")]
    [TestCase("2026-01-28 ")]
    [TestCase(" 2026-01-28")]
    [TestCase("2026-01-28\n")]
    [TestCase("2026-01-28Z")]
    [TestCase("2026-01-28+01:00")]
    [TestCase("2026-01-28T")]
    [TestCase("2026-01-28TZ")]
    [TestCase("2026-01-28T10")]
    [TestCase("2026-01-28T10Z")]
    [TestCase("2026-01-28T1005")]
    [TestCase("2026-01-28T10:5")]
    [TestCase("2026-01-28  10:05")]
    [TestCase("2026-01-28_10:05")]
    [TestCase("2026-01-28t10:05")]
    [TestCase("2026-01-28T10:05z")]
    [TestCase("2026-01-28T24:00")]
    [TestCase("2026-01-28T24:00:00Z")]
    [TestCase("2026-01-28T10:60")]
    [TestCase("2026-01-28T10:05:61")]
    [TestCase("2026-01-28T10:05:7")]
    [TestCase("2026-01-28T10:05:")]
    [TestCase("2026-01-28T10:05.5")]
    [TestCase("2026-01-28T10:05:07.")]
    [TestCase("2026-01-28T10:05:07.Z")]
    [TestCase("2026-01-28T10:05:07.5.5")]
    [TestCase("2026-01-28T10:05:07;5")]
    [TestCase("2026-01-28T10:05:07ZZ")]
    [TestCase("2026-01-28T10:05:07Z+01")]
    [TestCase("2026-01-28T10:05:07 Z")]
    [TestCase("2026-01-28T10:05:07 UTC")]
    [TestCase("2026-01-28T10:05:07+")]
    [TestCase("2026-01-28T10:05:07+1")]
    [TestCase("2026-01-28T10:05:07+010")]
    [TestCase("2026-01-28T10:05:07+01:")]
    [TestCase("2026-01-28T10:05:07+01:0")]
    [TestCase("2026-01-28T10:05:07+01:000")]
    [TestCase("2026-01-28T10:05:07+01:60")]
    [TestCase("2026-01-28T10:05:07+24:00")]
    [TestCase("2026-01-28T10:05:07+01:00:00")]
    [TestCase("2026-01-28T10:05:07\u221201:00")]
    [TestCase("\u0662\u0660\u0662\u0666-01-28")]
    [TestCase("\uff12\uff10\uff12\uff16-01-28")]
    public void Another_text_is_no_timestamp(string text)
        => Timestamp.TryRead(Encoding.UTF8.GetBytes(text), out _).ShouldBeFalse();

    [Test]
    public void A_fraction_may_have_any_length()
        => Read("2026-01-28T10:05:07." + new string('9', 100_000)).ShouldBe(Read("2026-01-28T10:05:07,999999999999999999+00"));

    [Test]
    public void Instants_are_ordered_to_the_attosecond()
    {
        Timestamp earlier = Read("2026-01-28T10:05:07.000000000000000001Z");
        Timestamp later = Read("2026-01-28T10:05:07.000000000000000002Z");
        (earlier < later).ShouldBeTrue();
        later.SecondsSince(earlier).ShouldBe(1e-18m);
        earlier.SecondsSince(later).ShouldBe(-1e-18m);
    }

    [Test]
    public void The_year_0_lies_before_the_year_1()
        => Read("0001-01-01").SecondsSince(Read("0000-01-01")).ShouldBe(366 * 86_400);

    [Test]
    public void Every_day_of_four_centuries_follows_the_one_before()
    {
        Timestamp before = Read("1899-12-31");
        for (var day = new DateOnly(1900, 1, 1); day.Year < 2301; day = day.AddDays(1))
        {
            Timestamp next = Read(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            next.SecondsSince(before).ShouldBe(86_400);
            before = next;
        }
    }

    private static Timestamp Read(string text)
    {
        Timestamp.TryRead(Encoding.UTF8.GetBytes(text), out Timestamp timestamp).ShouldBeTrue(text);
        return timestamp;
    }
}
