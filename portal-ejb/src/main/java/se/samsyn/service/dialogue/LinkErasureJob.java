package se.samsyn.service.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import se.samsyn.service.job.BackgroundJob;

/** Takes the address of a personal link out of its mail once that has left: from then on only its recipient knows it. */
@ApplicationScoped
public class LinkErasureJob implements BackgroundJob {

    @PersistenceContext(unitName = "samsyn")
    private EntityManager em;

    @Override
    public String name() {
        return "dialogue-links";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public int run() {
        return em.createNativeQuery("""
                        update mail set text = regexp_replace(text, '/svara/[A-Za-z0-9_-]{43}', '/svara/…', 'g'),
                            html = regexp_replace(html, '/svara/[A-Za-z0-9_-]{43}', '/svara/…', 'g')
                        where starts_with(mail_key, ?1) and state = 'SENT' and text ~ '/svara/[A-Za-z0-9_-]{43}'""").setParameter(1, DialogueMails.KEY).executeUpdate();
    }
}
