package se.samsyn.web.admin.registration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.samsyn.domain.NotFoundException;
import se.samsyn.service.checkin.EventPrintoutService;
import se.samsyn.service.checkin.LabelSheet;
import se.samsyn.web.admin.AddressValue;

/** {@code /admin/registration/badges.pdf?event=12&sheet=90x54} and {@code attendance.pdf?event=12&day=2027-03-11}: what is printed for check-in. */
@WebServlet(
        urlPatterns = {"/admin/registration/badges.pdf", "/admin/registration/attendance.pdf"},
        asyncSupported = true)
public class EventPrintoutServlet extends HttpServlet {

    @Inject
    private EventPrintoutService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long event = AddressValue.number(request.getParameter("event"));
        boolean badges = request.getServletPath().endsWith("badges.pdf");
        LocalDate day = badges ? null : day(request.getParameter("day"));
        byte[] pdf =
                badges ? papers.badges(event, sheet(request.getParameter("sheet"))) : papers.attendance(event, day);
        String name = badges ? "namnskyltar-" + event : "narvarolista-" + event + "-" + day;
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static LabelSheet sheet(String name) {
        return name == null
                ? LabelSheet.BADGES_90_54
                : LabelSheet.named(name).orElseThrow(() -> new NotFoundException("error.item_not_found"));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new NotFoundException("error.item_not_found");
        }
    }
}
