package org.chancery.watch;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.chancery.store.Outbox;

/** Sends messages as plain mail to a list of addresses. A message that is sent again has the same Message-ID. */
final class MailSender implements Sender {

    private static final String PATIENCE_MS = "20000";

    private final Notify.MailServer server;
    private final List<String> to;
    private final Session session;

    MailSender(Notify.MailServer server, List<String> to) {
        this.server = server;
        this.to = to;
        var settings = new Properties();
        settings.put("mail.smtp.host", server.host());
        settings.put("mail.smtp.port", Integer.toString(server.port()));
        settings.put("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        settings.put("mail.smtp.ssl.enable", Boolean.toString(server.security() == Notify.Security.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.starttls.enable", Boolean.toString(server.security() == Notify.Security.STARTTLS));
        settings.put("mail.smtp.starttls.required", Boolean.toString(server.security() == Notify.Security.STARTTLS));
        settings.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        settings.put("mail.smtp.timeout", PATIENCE_MS);
        settings.put("mail.smtp.writetimeout", PATIENCE_MS);
        this.session = Session.getInstance(settings);
    }

    @Override
    public void send(Outbox.Message message) throws IOException {
        try {
            var mail = new Mail(session, message.draft().id());
            mail.setFrom(new InternetAddress(server.from()));
            for (var address : to) {
                mail.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
            }
            mail.setSubject(message.draft().subject(), "UTF-8");
            mail.setText(message.draft().body(), "UTF-8");
            mail.setSentDate(Date.from(Instant.parse(message.made())));
            // so that no machine answers
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.saveChanges();
            if (server.user().isPresent()) {
                Transport.send(mail, server.user().get(), server.password().orElse(""));
            } else {
                Transport.send(mail);
            }
        } catch (SendFailedException e) {
            throw new Refused(e.getMessage());
        } catch (MessagingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A mail whose id is the message's. */
    private static final class Mail extends MimeMessage {

        private final String id;

        Mail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@chancery>");
        }
    }
}
