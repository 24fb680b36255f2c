namespace PhaseGuard.Cli.Tests.AgentSetup;

/// <summary>Settings as others leave them, for any agent whose settings are JSON.</summary>
internal static class ForeignSettings
{
    public static IEnumerable<TestCaseData<string>> All()
    {
        yield return Case("nothing", "{}");
        yield return Case("nothing, on lines", "{\n}\n");
        yield return Case("nothing but a comment", "{ // the team's\n}\n");
        yield return Case("other keys", "{\n  \"model\": \"best\"\n}\n");
        yield return Case("other keys on one line", "{\"model\":\"best\",\"env\":{}}");
        yield return Case("tabs", "{\n\t\"model\": \"best\"\n}\n");
        yield return Case("four blanks and CRLF", "{\r\n    \"model\": \"best\",\r\n    \"env\": { \"A\": \"1\" }\r\n}\r\n");
        yield return Case("a byte order mark", "\uFEFF{\n  \"model\": \"best\"\n}\n");
        yield return Case("a comma behind the last", "{\n  \"model\": \"best\",\n}\n");
        yield return Case("a comment behind the last", "{\n  \"model\": \"best\" // not the fast one\n}\n");
        yield return Case("comments everywhere", "// mine\n{ /* a */\n  // b\n  \"model\": /* c */ \"best\", // d // e\n  /* f\n     g */\n} // h\n");
        yield return Case("a comment that looks like an item", "{\n  \"url\": \"http://x/*y*/\", /* \"hooks\": { */\n  \"a\": [1, 2,], // }\n}\n");
        yield return Case("no hooks yet", "{\n  \"hooks\": {}\n}\n");
        yield return Case("another event", "{\n  \"hooks\": {\n    \"Notification\": [\n      { \"hooks\": [{ \"type\": \"command\", \"command\": \"say done\" }] }\n    ]\n  }\n}\n");
        yield return Case("other hooks of the same events", """
            {
              // formatting
              "hooks": {
                "PreToolUse": [
                  {
                    "matcher": "Write", // all files
                    "hooks": [{ "type": "command", "command": "prettier --check" }]
                  }, // the last one
                ],
                "preToolUse": [{ "command": "./gate.sh", "bash": "./gate.sh" }],
                "BeforeTool": [],
                "pre_write_code": [ ],
                "Stop": [ /* nothing */ ]
              },
              "version": 1
            }

            """);
    }

    private static TestCaseData<string> Case(string name, string text) => new(text) { TestName = $"{{m}}: {name}" };
}
