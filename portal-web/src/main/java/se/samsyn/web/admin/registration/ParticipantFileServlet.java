package se.samsyn.web.admin.registration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.domain.event.Event;
import se.samsyn.domain.registration.RegistrationSearch;
import se.samsyn.domain.registration.RegistrationState;
import se.samsyn.domain.text.Slug;
import se.samsyn.service.registration.ParticipantListService;
import se.samsyn.service.registrationform.RegistrationFormService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.admin.Texts;
import se.samsyn.web.format.CsvText;
import se.samsyn.web.format.SheetFile;
import se.samsyn.web.format.XlsxFile;

/**
 * The participants of an event to take away, {@code /admin/registration/participants.xlsx?event=12} and {@code .csv},
 * narrowed as the page is. The file is finished before it is sent: nobody gets half a list without noticing.
 */
@WebServlet(
        urlPatterns = {ParticipantFileServlet.XLSX, ParticipantFileServlet.CSV},
        asyncSupported = true)
public class ParticipantFileServlet extends HttpServlet {

    static final String XLSX = "/admin/registration/participants.xlsx";
    static final String CSV = "/admin/registration/participants.csv";

    private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV_TYPE = "text/csv;charset=UTF-8";

    @Inject
    private ParticipantListService participants;

    @Inject
    private RegistrationFormService forms;

    @Inject
    private ParticipantColumns columns;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegistrationSearch search = new RegistrationSearch(
                AddressValue.number(request.getParameter("event")),
                AddressValue.constant(RegistrationState.class, request.getParameter("state")),
                request.getParameter("words"),
                1);
        boolean xlsx = request.getServletPath().equals(XLSX);
        String title = participants.title(search.eventId());
        columns.open(forms.draft(search.eventId()).getQuestions());
        SheetFile file = xlsx ? new XlsxFile(texts.get("admin_registration.title"), columns.widths()) : new CsvText();
        file.row(columns.headings());
        participants.each(search, line -> file.row(columns.cells(line)));
        byte[] bytes = file.bytes();

        response.setContentType(xlsx ? XLSX_TYPE : CSV_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name(title) + (xlsx ? ".xlsx" : ".csv") + '"');
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    // "deltagare-lansdialog-2026-02-11": what it is, of what, and from when.
    private String name(String title) {
        return String.join(
                "-",
                texts.get("admin_registration.file"),
                Slug.ofTitle(title).value(),
                LocalDate.now(clock.withZone(Event.STOCKHOLM)).toString());
    }
}
