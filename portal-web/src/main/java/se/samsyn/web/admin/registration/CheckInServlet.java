package se.samsyn.web.admin.registration;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samsyn.domain.PortalException;
import se.samsyn.service.checkin.CheckInService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.Texts;
import se.samsyn.web.admin.Toast;
import se.samsyn.web.platform.Jsons;

/**
 * {@code /admin/registration/check-in-acts}: gives the page for check-in its list, and takes what was done there: from the
 * script as JSON, many acts at once after a lost connection; from a page without script as a form.
 */
@WebServlet(urlPatterns = "/admin/registration/check-in-acts", asyncSupported = true)
public class CheckInServlet extends HttpServlet {

    private static final String JSON = "application/json";
    private static final int MOST_ACTS = 100;
    // A hundred acts with the longest names in the longest encoding stay below.
    private static final int MOST_BYTES = 400_000;

    @Inject
    private CheckInService service;

    @Inject
    private CheckInToken token;

    @Inject
    private CheckInJson json;

    @Inject
    private Texts texts;

    @Inject
    private Toast toast;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long event = AddressValue.number(request.getParameter("event"));
        if (service.mark(event).equals(request.getParameter("mark"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            send(json.of(service.day(event), token.issue()), response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith(JSON)) {
            receiveScript(request, response);
        } else {
            receiveForm(request, response);
        }
    }

    private void receiveScript(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject sent;
        try (JsonReader reader = Json.createReader(new LimitedStream(request.getInputStream(), MOST_BYTES))) {
            sent = reader.readObject();
        } catch (JsonException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        receive(sent, response);
    }

    private void receive(JsonObject sent, HttpServletResponse response) throws IOException {
        long event = AddressValue.number(sent.getString("event", null));
        if (!token.isGenuine(sent.getString("token", null))) {
            // The list that is asked for next brings a new one.
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        // Refused for want of permission, acts stay on the phone until somebody signs in who may do them.
        service.mark(event);
        List<CheckInAct> acts = CheckInAct.in(sent);
        if (acts.size() > MOST_ACTS) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        JsonArrayBuilder results = Jsons.array();
        for (CheckInAct act : acts) {
            results.add(json.result(act, refusalOf(act, event)));
        }
        send(json.of(service.day(event), token.issue(), results), response);
    }

    /** Does it, in a transaction of its own; why not, in words, or {@code null}. */
    private String refusalOf(CheckInAct act, long event) {
        try {
            act.doAt(service, event);
            return null;
        } catch (PortalException refusal) {
            return texts.format(refusal.messageKey(), refusal.values().toArray());
        }
    }

    private void receiveForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long event = AddressValue.number(request.getParameter("event"));
        if (token.isGenuine(request.getParameter("token"))) {
            CheckInAct act = CheckInAct.in(request);
            String refusal = refusalOf(act, event);
            if (refusal == null) {
                toast.say(act.done());
            } else {
                toast.say("admin_registration_check_in.refused", refusal);
            }
        } else {
            toast.say("admin_registration_check_in.too_old");
        }
        String words = request.getParameter("words");
        String narrowed = words == null ? "" : "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getContextPath() + "/admin/registration/check-in?event=" + event + narrowed);
    }

    private static void send(JsonStructure body, HttpServletResponse response) throws IOException {
        response.setContentType(JSON);
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
