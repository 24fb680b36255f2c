using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Tests.Json;

public sealed class JsonTreeTests
{
    [Test]
    public void The_last_of_a_doubled_key_is_read_however_it_is_escaped()
    {
        using JsonTree tree = Parse("""{"a":1,"\u0061":2,"b":3}""");
        tree.Root["a"u8].Text.ShouldBe("2");
    }

    [Test]
    public void A_null_is_absent_even_where_an_earlier_member_of_its_key_is_not()
    {
        using JsonTree tree = Parse("""{"a":1,"a":null}""");
        tree.Root["a"u8].Exists.ShouldBeFalse();
    }

    [Test]
    public void An_absent_value_answers_every_question()
    {
        JsonValue absent = default;
        absent.Kind.ShouldBe(JsonKind.Absent);
        absent["a"u8]["b"u8].Exists.ShouldBeFalse();
        absent.Children.Count.ShouldBe(0);
        absent.Place.ShouldBe(SourcePosition.Start);
        absent.KeyPlace.ShouldBe(SourcePosition.Start);
        absent.Text.ShouldBe("");
        absent.Key.ShouldBe("");
        absent.Is(""u8).ShouldBeFalse();
    }

    [Test]
    public void A_value_that_is_no_object_has_no_members()
    {
        using JsonTree tree = Parse("""["a",1]""");
        tree.Root["a"u8].Exists.ShouldBeFalse();
        tree.Root.Children.Count.ShouldBe(2);
    }

    [Test]
    public void An_empty_key_is_a_key()
    {
        using JsonTree tree = Parse("""{"":{"":7}}""");
        tree.Root[""u8][""u8].Text.ShouldBe("7");
        tree.Root[""u8].HasKey.ShouldBeTrue();
    }

    [TestCase("""  {"a" : "b"}""", 8, 2)]
    [TestCase("""{"a\u0062":{"c":1}}""", 11, 1)]
    [TestCase("""{"é😀" :[]}""", 11, 1)]
    public void A_value_and_its_key_know_their_first_bytes(string text, int value, int key)
    {
        using JsonTree tree = Parse(text);
        JsonValue member = First(tree.Root);
        member.Place.Offset.ShouldBe(value + (text[0] == ' ' ? 1 : 0));
        member.KeyPlace.Offset.ShouldBe(key + (text[0] == ' ' ? 1 : 0));
        Encoding.UTF8.GetString(member.Raw).ShouldBe(text[text.IndexOf(Encoding.UTF8.GetString(member.Raw), StringComparison.Ordinal)..^1]);
    }

    [TestCase("""-1.50e+07""")]
    [TestCase("""true""")]
    [TestCase("""[ 1 , {} ]""")]
    public void A_value_is_kept_as_it_is_written(string text)
    {
        using JsonTree tree = Parse($" {text} ");
        Encoding.UTF8.GetString(tree.Root.Raw).ShouldBe(text);
    }

    [TestCase("""\u0044EFERRED""", "DEFERRED", true)]
    [TestCase("""DEFERRED""", "DEFERRED", true)]
    [TestCase("""\u0044EFERRE""", "DEFERRED", false)]
    [TestCase("""\u0044EFERREDX""", "DEFERRED", false)]
    [TestCase("""\ud83d\ude00""", "😀", true)]
    [TestCase("""\u0000""", "\0", true)]
    [TestCase("", "", true)]
    [TestCase("""\\""", """\\""", false)]
    public void A_string_is_compared_without_its_escapes(string written, string content, bool isSame)
    {
        using JsonTree tree = Parse($"\"{written}\"");
        tree.Root.Is(Encoding.UTF8.GetBytes(content)).ShouldBe(isSame);
        (tree.Root.Text == content).ShouldBe(isSame);
    }

    [Test]
    public void More_values_than_were_reckoned_with_are_all_there()
    {
        using JsonTree tree = Parse($"[{string.Join(',', Enumerable.Range(0, 10_000))}]");
        int position = 0;
        foreach (JsonValue element in tree.Root.Children)
        {
            element.Text.ShouldBe(position++.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        position.ShouldBe(10_000);
    }

    private static JsonValue First(JsonValue holder)
    {
        foreach (JsonValue child in holder.Children)
        {
            return child;
        }

        return default;
    }

    private static JsonTree Parse(string text) => JsonTree.Parse(Encoding.UTF8.GetBytes(text));
}
