package se.samsyn.service.dialogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.samsyn.domain.dialogue.DialogueActor;
import se.samsyn.service.event.EventContacts;
import se.samsyn.service.mail.MailTexts;
import se.samsyn.service.mail.Outbox;

/** The mails that bring actors their links. */
@Dependent
class DialogueMails {

    /** Begins the key of every mail with a link in it; {@link LinkErasureJob} knows them by it. */
    static final String KEY = "dialogue-link:";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("sv-SE"));

    @Inject
    private Outbox outbox;

    @Inject
    private MailTexts texts;

    @Inject
    private DialogueBook book;

    @Inject
    private EventContacts contacts;

    /** Lays a mail into the outbox: event, actor, last day, address, whom to ask. */
    void send(String kind, long linkId, DialogueActor actor, LocalDate lastDay, String address) {
        outbox.put(texts.answeredMail(
                contacts.of(actor.getDialogue().getEventId()).email(),
                KEY + linkId,
                actor.getEmail(),
                kind,
                book.title(actor.getDialogue().getEventId()),
                actor.getName(),
                DAY.format(lastDay),
                address,
                book.contact(actor.getDialogue())));
    }
}
