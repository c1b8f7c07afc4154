package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.chancery.web.mcp.McpService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery mcp}: the record for an assistant that starts this program. */
@Command(
        name = "mcp",
        description = "Answers an assistant over the Model Context Protocol, on standard input and output.",
        footer = {
            "",
            "It only reads. chancery serve answers the same at /mcp over HTTP.",
            "",
            "In an assistant's configuration: {\"command\": \"chancery\", \"args\": [\"mcp\", \"--store\", \"/path/chancery.db\"]}"
        })
final class McpCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store;

    @Option(
            names = "--pages",
            paramLabel = "ADDRESS",
            defaultValue = "http://127.0.0.1:8080",
            description = "Where chancery serve has the pages, for links (default: ${DEFAULT-VALUE}).")
    private String pages;

    @Override
    public Integer call() throws InterruptedException {
        var here = pages.endsWith("/") ? pages.substring(0, pages.length() - 1) : pages;
        // whatever else prints goes to standard error: standard output is the protocol's alone
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        try (var open = Store.reading(store.asked())) {
            new McpService(new Questions(open), () -> here).serve(System.in, out);
        }
        return 0;
    }
}
