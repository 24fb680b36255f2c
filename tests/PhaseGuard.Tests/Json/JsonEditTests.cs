using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Json;

/// <summary>What is put into a text looks as if it had always been there, and nothing else moves.</summary>
public sealed class JsonEditTests
{
    private static readonly JsonContent _run = JsonContent.Object(("status", JsonContent.Of("EXECUTED")), ("counts", JsonContent.Array(JsonContent.Of(1), JsonContent.Of(2.5m))));

    [TestCase("{}", "{\n  \"k\": \"v\"\n}")]
    [TestCase("{ }\n", "{\n  \"k\": \"v\"\n}\n")]
    [TestCase("{\"a\":1}", "{\"a\":1,\"k\":\"v\"}")]
    [TestCase("{\"a\": 1}", "{\"a\": 1, \"k\": \"v\"}")]
    [TestCase("{ \"a\" : 1 }", "{ \"a\" : 1, \"k\" : \"v\" }")]
    [TestCase("{\"a\": 1,  \"b\": 2}", "{\"a\": 1,  \"b\": 2,  \"k\": \"v\"}")]
    [TestCase("{\n\t\"a\": 1\n}\n", "{\n\t\"a\": 1,\n\t\"k\": \"v\"\n}\n")]
    [TestCase("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}", "{\r\n  \"a\": 1,\r\n  \"b\": 2,\r\n  \"k\": \"v\"\r\n}")]
    [TestCase("{\n  \"a\": 1\n, \"b\": 2\n}", "{\n  \"a\": 1\n, \"b\": 2\n, \"k\": \"v\"\n}")]
    [TestCase("{\"k\": 1e400, \"z\": 1}", "{\"k\": \"v\", \"z\": 1}")]
    [TestCase("{\"k\": 1, \"\\u006b\": 2, \"z\": 3}", "{\"k\": 1, \"\\u006b\": \"v\", \"z\": 3}")]
    [TestCase("\uFEFF{\"k\":null}\n\n", "\uFEFF{\"k\":\"v\"}\n\n")]
    public void A_member_takes_the_look_of_what_stands_beside_it(string before, string after)
        => Edit(before, (edit, root) => edit.Set(root, "k", JsonContent.Of("v"))).ShouldBe(after);

    [TestCase("{\"h\":[]}", "{\"h\":[{\"status\":\"EXECUTED\",\"counts\":[1,2.5]}]}")]
    [TestCase("{ \"h\": [] }", "{ \"h\": [{ \"status\": \"EXECUTED\", \"counts\": [1, 2.5] }] }")]
    [TestCase("{\n  \"h\": []\n}", "{\n  \"h\": [\n    {\n      \"status\": \"EXECUTED\",\n      \"counts\": [\n        1,\n        2.5\n      ]\n    }\n  ]\n}")]
    [TestCase("{\n  \"h\": [ ]\n}", "{\n  \"h\": [\n    {\n      \"status\": \"EXECUTED\",\n      \"counts\": [\n        1,\n        2.5\n      ]\n    }\n  ]\n}")]
    [TestCase("{\r\n\t\"h\": [\r\n\t\t{ \"a\": 1 }\r\n\t]\r\n}", "{\r\n\t\"h\": [\r\n\t\t{ \"a\": 1 },\r\n\t\t{ \"status\": \"EXECUTED\", \"counts\": [1, 2.5] }\r\n\t]\r\n}")]
    [TestCase("{\n \"h\": [{\n  \"a\": 1\n }]\n}", "{\n \"h\": [{\n  \"a\": 1\n }, {\n  \"status\": \"EXECUTED\",\n  \"counts\": [\n   1,\n   2.5\n  ]\n }]\n}")]
    [TestCase("{\"h\": [7]}", "{\"h\": [7, {\"status\": \"EXECUTED\", \"counts\": [1, 2.5]}]}")]
    public void An_element_takes_the_look_of_what_stands_beside_it(string before, string after)
        => Edit(before, (edit, root) => edit.Append(root["h"u8], _run)).ShouldBe(after);

    [Test]
    public void Several_edits_of_one_object_are_made_in_their_order()
        => Edit("{\n  \"p\": {\n    \"a\": null,\n    \"h\": []\n  }\n}", (edit, root) =>
        {
            JsonValue phase = root["p"u8];
            edit.Set(phase, "x", JsonContent.Of(1));
            edit.Set(phase, "y", JsonContent.Of(2));
            edit.Set(phase, "x", JsonContent.Of(3));
            edit.Append(phase["h"u8], JsonContent.Of(true));
            edit.Append(phase["h"u8], JsonContent.Null);
            edit.Set(phase, "a", JsonContent.Object(("b", JsonContent.Of(4))));
        }).ShouldBe("{\n  \"p\": {\n    \"a\": {\n      \"b\": 4\n    },\n    \"h\": [\n      true,\n      null\n    ],\n    \"y\": 2,\n    \"x\": 3\n  }\n}");

    [Test]
    public void What_people_read_is_not_escaped_and_what_acts_is()
        => Edit("{}", (edit, root) => edit.Set(root, "é\n", JsonContent.Of("<a> & 'b' \"c\" \\ 😀 ü \u0000 \u2028")))
            .ShouldBe("{\n  \"é\\n\": \"<a> & 'b' \\\"c\\\" \\\\ 😀 ü \\u0000 \\u2028\"\n}");

    [Test]
    public void A_copy_keeps_numbers_escapes_and_order_as_they_are_written()
    {
        byte[] text = "{\"a\":{\"n\":1.50e+07,\"\\u0041\":[ {} ,[],\"\\u00e9\"]}}"u8.ToArray();
        using JsonTree tree = JsonTree.Parse(text);
        var edit = new JsonEdit(tree);

        edit.Set(tree.Root, "b", JsonContent.Copy(tree.Root["a"u8]));

        Encoding.UTF8.GetString(edit.Apply(text)).ShouldBe("{\"a\":{\"n\":1.50e+07,\"\\u0041\":[ {} ,[],\"\\u00e9\"]},\"b\":{\"n\":1.50e+07,\"\\u0041\":[{},[],\"\\u00e9\"]}}");
    }

    [Test]
    public void Any_edit_of_a_real_file_changes_what_it_should_and_nothing_else()
    {
        Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");
        foreach (byte[] text in CorpusFile.All.Select(file => file.Content))
        {
            EditChecks.SetEverything(text);
            EditChecks.AddEverywhere(text);
        }
    }

    [Test]
    public void Any_edit_of_any_text_changes_what_it_should_and_nothing_else()
    {
        foreach (int seed in Rounds.Seeds(400))
        {
            byte[] text = JsonTexts.Valid(new SeededRandom(seed));
            EditChecks.SetEverything(text);
            EditChecks.AddEverywhere(text);
        }
    }

    private static string Edit(string before, Action<JsonEdit, JsonValue> change)
    {
        byte[] text = Encoding.UTF8.GetBytes(before);
        using JsonTree tree = JsonTree.Parse(text);
        var edit = new JsonEdit(tree);
        change(edit, tree.Root);
        return Encoding.UTF8.GetString(edit.Apply(text));
    }
}
