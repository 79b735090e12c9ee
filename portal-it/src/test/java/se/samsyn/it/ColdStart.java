package se.samsyn.it;

import java.net.http.HttpResponse;
import java.time.Duration;

/** What the portal answered while its server was up and PostgreSQL was not, and how soon it opened afterwards. */
public record ColdStart(
        HttpResponse<String> page,
        HttpResponse<String> readiness,
        HttpResponse<String> liveness,
        String log,
        Duration untilOpen) {}
