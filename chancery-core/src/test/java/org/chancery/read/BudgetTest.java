package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class BudgetTest {

    private final Budget budget = new Budget(1, 10);

    @Test
    void workThatTakesTooLongIsStoppedAndTheThreadGoesOn() {
        assertThatThrownBy(() -> budget.hold(10, () -> {
                    while (true) {
                        Budget.check();
                    }
                }))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("longer to read than the 1 s");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void timeThatOtherProgramsTookIsNotCounted() throws Unreadable, IOException {
        // a thread that is not let run has spent nothing
        assertThat(budget.<String>hold(10, () -> {
                    LockSupport.parkNanos(2_000_000_000L);
                    Budget.check();
                    return "read";
                }))
                .isEqualTo("read");
    }

    @Test
    void recordThatWaitsForEverIsGivenUp() {
        assertThatThrownBy(() -> new Budget(1, 2).hold(10, () -> {
                    while (true) {
                        LockSupport.parkNanos(1_000_000L);
                        Budget.check();
                    }
                }))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("longer to read");
    }

    @Test
    void largerRecordsHaveMoreTime() {
        assertThat(budget.seconds(0)).isEqualTo(1);
        assertThat(budget.seconds(10 << 20)).isEqualTo(51);
    }

    @Test
    void whateverIsThrownIsAReason() {
        assertThatThrownBy(() -> budget.hold(1, () -> {
                    throw new StackOverflowError();
                }))
                .hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> budget.hold(1, () -> {
                    throw new OutOfMemoryError();
                }))
                .hasMessageContaining("more memory");
        assertThatThrownBy(() -> budget.hold(1, () -> {
                    throw new NoClassDefFoundError("some/Library");
                }))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("some/Library");
    }

    @Test
    void pdfWhoseFormsDrawThemselvesIsStopped() throws IOException {
        byte[] pdf = pdf(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>",
                "<< /Length 5 >>\nstream\n/F Do\nendstream",
                "<< /Length 11 /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /F 5 0 R >> >> >>"
                        + "\nstream\n/F Do /F Do\nendstream"));
        var reader = new PdfReader(new TextReader(Knowledge.load()));
        assertThatThrownBy(() -> budget.hold(pdf.length, () -> reader.read(pdf, Optional.empty())))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("longer to read");
    }

    private static byte[] pdf(List<String> objects) {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ")
                .append(objects.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(table);
        pdf.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
