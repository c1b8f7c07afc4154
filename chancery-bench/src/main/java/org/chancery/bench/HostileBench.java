package org.chancery.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.DeflaterOutputStream;
import org.chancery.acquire.Inputs;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.read.ReportReader;
import picocli.CommandLine.Command;

/** What inputs cost that are made to cost as much as they can, and what comes of them. */
@Command(name = "hostile", description = "Reads inputs made to take all time or memory; the cost of each.")
final class HostileBench implements Callable<Integer> {

    private final ReportReader reader = new ReportReader();

    @Override
    public Integer call() throws Exception {
        System.out.println(
                "input | MB | s of processor time | most memory, MB | reports | failures | the last failure");
        for (var input : inputs().entrySet()) {
            measure(input.getKey(), input.getValue().call());
        }
        return 0;
    }

    private void measure(String name, byte[] bytes) {
        var threads = ManagementFactory.getThreadMXBean();
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        long start = threads.getCurrentThreadCpuTime();
        int[] counts = {0, 0};
        String[] last = {""};
        var whole = new Input(name, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
        try (var inputs = Inputs.within(whole)) {
            inputs.forEach(input -> {
                try (var readings = reader.read(input)) {
                    readings.forEach(reading -> {
                        counts[reading instanceof Reading.Read ? 0 : 1]++;
                        if (reading instanceof Reading.Failed failed) {
                            last[0] = failed.reason();
                        }
                    });
                }
            });
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s | %.1f | %.1f | %d | %d | %d | %s%n",
                name,
                bytes.length / 1e6,
                seconds,
                peak >> 20,
                counts[0],
                counts[1],
                last[0]);
    }

    /** The inputs, each made when it is its turn. */
    private static Map<String, Callable<byte[]>> inputs() {
        String rss = "<?xml version='1.0'?><rss><channel><title>t</title>";
        String mail =
                "From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
        var inputs = new LinkedHashMap<String, Callable<byte[]>>();
        inputs.put("warm up", () -> bytes("<html><body><p>The envoys met in the old house on Friday, officials said."));
        inputs.put("feed, an entry of 100,000 nested elements", () -> bytes(rss + "<item>" + "<a>".repeat(100_000)));
        inputs.put(
                "feed, an element of 100,000 attributes",
                () -> bytes(rss + "<item " + "a='1' b='2' ".repeat(50_000) + ">"));
        inputs.put("feed of 2,000,000 empty entries", () -> bytes(rss + "<item></item>".repeat(2_000_000)));
        inputs.put("page of 7,000,000 <p>", () -> bytes("<html><body>" + "<p>".repeat(7_000_000)));
        inputs.put("page of 399,000 <p>", () -> bytes("<html><body>" + "<p>".repeat(399_000)));
        inputs.put("page of 399,000 <a>", () -> bytes("<html><body>" + "<a href=x>y ".repeat(399_000)));
        inputs.put(
                "page of 390,000 paragraphs",
                () -> bytes("<html><body>" + "<p>The envoys met in the old house.".repeat(390_000)));
        inputs.put(
                "page with 2,000,000 objects of data",
                () -> bytes("<html><head><script type='application/ld+json'>[" + "{},".repeat(2_000_000)
                        + "{}]</script><body><p>The envoys met in the old house on Friday, officials said."));
        inputs.put("mail of 4,000,000 empty parts", () -> bytes(mail + "--b\n\n".repeat(4_000_000)));
        inputs.put(
                "JSON array of 1,000,000 objects",
                () -> bytes("[{\"text\":\"a b\"}" + ",{\"text\":\"The envoys met.\"}".repeat(999_999) + "]"));
        inputs.put("JSON nested 1,000,000 deep", () -> bytes("[{\"text\":\"a\",\"b\":" + "[".repeat(1_000_000)));
        inputs.put("text of 700,000 paragraphs", () -> bytes("The envoys met in the old house.\n\n".repeat(700_000)));
        inputs.put("text of 1,000,000 bars", () -> bytes("a | ".repeat(1_000_000)));
        inputs.put("PDF whose form draws itself twice", () -> pdf("/F Do /F Do", 1, false));
        inputs.put(
                "PDF of half a gigabyte behind Flate",
                () -> pdf("BT /F1 9 Tf 1 0 0 1 50 700 Tm (the envoys met) Tj ET ", 10_000_000, true));
        return inputs;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A page whose contents, or whose form's, are these. */
    private static byte[] pdf(String contents, int times, boolean packed) throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                + (packed ? "5" : "4")
                + " 0 R /Resources << /XObject << /F 5 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n"
                + "4 0 obj\n<< /Length 5 >>\nstream\n/F Do\nendstream\nendobj\n"));
        var stream = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(stream)) {
            for (int i = 0; i < times; i++) {
                deflater.write(bytes(contents));
            }
        }
        byte[] body = packed ? stream.toByteArray() : bytes(contents);
        String form = " /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /F 5 0 R >> >>";
        out.writeBytes(bytes(
                "5 0 obj\n<< /Length " + body.length + (packed ? " /Filter /FlateDecode" : form) + " >>\nstream\n"));
        out.writeBytes(body);
        out.writeBytes(bytes("\nendstream\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF\n"));
        return out.toByteArray();
    }
}
