package se.samsyn.service.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.domain.link.LinkOutcome;
import se.samsyn.service.job.BackgroundJob;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** Asks each address outside the portal once a week, or sooner after a failure, whether something is still there. */
@ApplicationScoped
public class ExternalLinkCheckJob implements BackgroundJob {

    private static final int MOST_AT_A_TIME = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    // Milliseconds between two requests, so that no server takes the portal for an attack.
    private static final long PAUSE = 500;
    // When that many addresses are dead and not one is alive, it is our own network that is away.
    private static final int TOO_MANY_TO_BE_TRUE = 3;
    private static final Set<LinkOutcome> SILENCE = Set.of(LinkOutcome.UNREACHABLE, LinkOutcome.TIMEOUT);

    private final LinkProbe probe = new LinkProbe(new PublicAddresses(), PATIENCE);

    @Inject
    private ExternalLinks links;

    @Inject
    private Settings settings;

    @Override
    public String name() {
        return "external-links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int run() {
        if (!settings.isOn(Setting.LINKS_EXTERNAL)) {
            return 0;
        }
        List<ExternalLinks.Due> due = links.due(MOST_AT_A_TIME);
        Map<ExternalLinks.Due, LinkOutcome> answers = new LinkedHashMap<>();
        for (ExternalLinks.Due link : due) {
            answers.put(link, probe.ask(link.url()));
            if (!pause()) {
                break;
            }
        }
        if (isOurOwnTrouble(answers)) {
            throw new IllegalStateException("No address outside answers: is there a way out of this network?");
        }
        links.note(answers);
        return answers.size();
    }

    static boolean isOurOwnTrouble(Map<?, LinkOutcome> answers) {
        return answers.size() >= TOO_MANY_TO_BE_TRUE && SILENCE.containsAll(answers.values());
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
