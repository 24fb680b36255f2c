using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Tests.Json;

public sealed class JsonPointerTests
{
    [TestCase("1", 0, "")]
    [TestCase("""{"a":{"b":1}}""", 2, "/a/b")]
    [TestCase("""[0,[1,2]]""", 4, "/1/1")]
    [TestCase("""{"":[{}]}""", 2, "//0")]
    [TestCase("""{"a/b~c":1}""", 1, "/a~1b~0c")]
    [TestCase("""{"~1":1}""", 1, "/~01")]
    [TestCase("""{"\u0061\/":1}""", 1, "/a~1", Description = "escapes of JSON are gone, those of the pointer come")]
    [TestCase("""{"é":[[[]]]}""", 3, "/é/0/0")]
    public void A_pointer_leads_from_the_root_to_the_value(string text, int node, string pointer)
    {
        using JsonTree tree = JsonTree.Parse(Encoding.UTF8.GetBytes(text));
        JsonPointer.To(tree, node).ShouldBe(pointer);
    }

    [Test]
    public void A_text_that_is_no_JSON_has_only_its_root()
    {
        using JsonTree tree = JsonTree.Parse("{"u8.ToArray());
        JsonPointer.To(tree, 0).ShouldBe("");
        JsonPointer.To(JsonTree.Empty, 0).ShouldBe("");
    }
}
