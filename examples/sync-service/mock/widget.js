// A stand-in for Belvo's widget, with the one function that the page calls. It connects at the first click.
(() => {
  const origin = new URL(document.currentScript.src).origin;

  async function connect(access, { external_id, callback }) {
    const response = await fetch(`${origin}/api/links/`, {
      method: "POST",
      headers: { authorization: `Bearer ${access}`, "content-type": "application/json" },
      body: JSON.stringify({ institution: "ofmockbank_br_retail", external_id }),
    });
    if (!response.ok) throw new Error(`The mock answered ${response.status}`);
    const { id, institution } = await response.json();
    callback(id, institution);
  }

  window.belvoSDK = {
    createWidget: (access, options) => ({
      build() {
        const dialog = document.createElement("dialog");
        dialog.innerHTML = `<p>This stands in for Belvo's widget.</p>
          <button name="connect">Connect to the mock bank</button> <button name="exit">Leave</button>`;
        dialog.querySelector("[name=connect]").onclick = () => connect(access, options);
        dialog.querySelector("[name=exit]").onclick = () => {
          dialog.remove();
          options.onExit?.({});
        };
        document.querySelector("#belvo").append(dialog);
        dialog.showModal();
      },
    }),
  };
})();
