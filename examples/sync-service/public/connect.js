// Opens the widget with a fresh token. The keys of the API never come here.
const button = document.querySelector("#connect");
const notice = document.querySelector("#notice");

button.addEventListener("click", async () => {
  button.disabled = true;
  notice.textContent = "";
  try {
    const response = await fetch("/api/widget-token", { method: "POST" });
    if (!response.ok) throw new Error(`No token: ${response.status}`);
    const { access } = await response.json();
    const widget = window.belvoSDK.createWidget(access, {
      external_id: button.dataset.externalId,
      callback: (link) => location.assign(`/connected?link=${encodeURIComponent(link)}`),
      onExit: () => {
        button.disabled = false;
      },
    });
    widget.build();
  } catch {
    notice.textContent = "That did not work. Please try again.";
    button.disabled = false;
  }
});
